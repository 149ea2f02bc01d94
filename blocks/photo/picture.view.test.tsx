import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import { goldenRefs } from '../golden-story';
import { Picture } from './picture.view';

const size = (name: string, width: number, height: number): PhotoSize => ({
  width,
  height,
  bytes: 9,
  url: `/media/${name}-${width}`,
});
const [golden] = goldenRefs.photos.values();
const photo: PhotoFigure = {
  ...(golden as PhotoFigure),
  focal: { x: 0.25, y: 0.8 },
  placeholder: 'data:image/webp;base64,AAAA',
  sizes: [size('webp', 320, 213), size('webp', 1_280, 853), size('webp', 1_920, 1_280)],
  avif: [size('avif', 320, 213), size('avif', 1_280, 853), size('avif', 1_920, 1_280)],
  crops: { '1:1': { webp: [size('square', 320, 320)], avif: [size('square-avif', 320, 320)] } },
};

/** The whole page's head and body as a browser gets them. */
async function page(picture: Parameters<typeof Picture>[0]): Promise<string> {
  const stream = await renderToReadableStream(
    <html lang="en">
      <head />
      <body>
        <Picture {...picture} />
      </body>
    </html>,
  );
  return new Response(stream).text();
}
const show = (more: Partial<Parameters<typeof Picture>[0]> = {}) =>
  page({ photo, alt: 'A quay', room: { sizes: '100vw', widths: [300, 1_280, 2_560] }, ...more });

describe('Picture', () => {
  it('stands in its colour until it has come, and the first one of a page in a small picture of itself', async () => {
    const later = await show({ photo: { ...photo, tint: '#579' }, whole: true });
    expect(later).toContain('style="background:#579"');
    expect(later).not.toContain('data:image');
    expect(await show({ photo: { ...photo, tint: '#579' }, eager: true })).toContain('url(data:image/webp;');
    expect(await show()).toContain('url(data:image/webp;');
  });

  it('offers AVIF first, and WebP with every measure for the rest', async () => {
    const html = await show();
    expect(html).toContain(
      '<source type="image/avif" srcSet="/media/avif-320 320w,/media/avif-1280 1280w,/media/avif-1920 1920w" sizes="100vw"/>',
    );
    expect(html).toContain('src="/media/webp-1280"');
    expect(html).toContain('width="1920" height="1280" loading="lazy"');
    expect(html).toContain('background-image:url(data:image/webp;base64,AAAA)');
    expect(html).toContain('object-position:25% 80%');
    expect(html).not.toContain('preload');
  });

  it('gives browsers without AVIF one file, and everybody a choice of WebP where there is no AVIF yet', async () => {
    expect(await show()).toContain('<img src="/media/webp-1280" alt="A quay"');
    expect(await show({ photo: { ...photo, avif: [] } })).toContain(
      'srcSet="/media/webp-320 320w,/media/webp-1280 1280w,/media/webp-1920 1920w" sizes="100vw"',
    );
  });

  it('names only the files that its room has use for: the narrowest that suffice', async () => {
    const narrow = { sizes: '10rem', widths: [160, 320, 321] };
    expect(await show({ room: narrow })).toContain(
      'srcSet="/media/avif-320 320w,/media/avif-1280 1280w" sizes="10rem"',
    );
    expect(await show({ room: { ...narrow, widths: [2_000] } })).toContain('srcSet="/media/avif-1920 1920w"');
  });

  it('has the first picture of a page asked for at once, in the format that will be shown', async () => {
    const html = await show({ eager: true });
    const preloads = html.match(/<link rel="preload"[^>]*>/g);
    expect(preloads).toHaveLength(1);
    expect(preloads?.[0]).toContain('type="image/avif"');
    expect(preloads?.[0]).toContain('imageSrcSet="/media/avif-320 320w');
    expect(preloads?.[0]).toContain('fetchPriority="high"');
    expect(preloads?.[0]).not.toContain(' href=');
    expect(html).toContain('fetchPriority="high"');
    expect(html).not.toContain('loading="lazy"');
    const plain = await show({ photo: { ...photo, avif: [] }, eager: true });
    expect(plain.match(/<link rel="preload"[^>]*>/g)).toHaveLength(1);
    expect(plain).not.toContain('<picture>');
  });

  it('shows the desk’s crop where the layout cuts, and cuts the whole picture around its focal point until there is one', async () => {
    const square = await show({ crop: '1:1' });
    expect(square).toContain('srcSet="/media/square-avif-320 320w"');
    expect(square).toContain('width="320" height="320"');
    expect(square).not.toContain('object-position');
    const wide = await show({ crop: '16:9' });
    expect(wide).toContain('/media/avif-1280');
    expect(wide).toContain('object-position:25% 80%');
    expect(await show({ whole: true })).not.toContain('object-position');
  });

  it('gives stills of a picture that moves to whoever asked for less motion', async () => {
    const moving = {
      ...photo,
      avif: [],
      still: { webp: [size('still', 320, 213)], avif: [size('still-avif', 320, 213)] },
    };
    const html = await show({ photo: moving });
    const sources = html.match(/<source[^>]*>/g) ?? [];
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(source).toContain('media="(prefers-reduced-motion: reduce)"');
    expect(html).toContain('srcSet="/media/webp-320 320w');
    expect(html).not.toContain('checkbox');
    const figure = await show({ photo: moving, pause: 'Stop' });
    expect(figure).toMatch(/<label class="moving-switch"><input type="checkbox"\/> .*Stop<\/label>/);
    expect(figure.match(/<img/g)).toHaveLength(2);
    expect(await show({ photo: moving, crop: '1:1' })).not.toContain('/media/webp-320');
  });

  it('is a tile for what may not be shown', async () => {
    const html = await show({ photo: { ...photo, withheld: true }, eager: true });
    expect(html).toContain('picture-withheld');
    expect(html).not.toContain('/media/');
  });
});
