import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { embedFrame } from '@/lib/embeds/embed-frame';
import { DocumentView } from '../document.view';
import { goldenRefs } from '../golden-story';
import type { ViewContext } from '../view-context';
import { EmbedShown } from './embed-shown.view';

const context: ViewContext = {
  language: 'en-GB',
  zone: 'Europe/London',
  idPrefix: '',
  headingShift: 0,
  dateline: null,
  frameOf: (embed) => {
    const frame = embedFrame(embed);
    return frame && { ...frame, remember: true };
  },
};

const post = (id: number, text: string): EmbedContent => ({
  ...emptyEmbed,
  provider: 'x',
  platform: 'X',
  url: `https://x.com/harbour_hall/status/17895512345678901${id}`,
  authorName: `Harbour Hall ${id}`,
  handle: `harbour_${id}`,
  postedAt: '2026-11-20T19:04:00Z',
  text,
});

function draw(embeds: EmbedContent[], more: Partial<ViewContext> = {}): string {
  const blocks = embeds.map((embed, i) => ({ ...embed, id: `block${i}`, type: 'embed', version: 1 }));
  return renderToStaticMarkup(
    <DocumentView document={{ version: 1, blocks }} refs={noRefs} context={{ ...context, ...more }} />,
  );
}

describe('a post with a frame', () => {
  const html = draw([post(1, 'Doors stay closed tonight.')]);

  it('reads whole without it, and loads nothing', () => {
    expect(html).toContain('<p>Doors stay closed tonight.</p>');
    expect(html).not.toMatch(/<(script|iframe|link|img)\b/);
    expect(html).toContain('frame-title="Harbour Hall 1 (@harbour_1) on X"');
    expect(html).toContain('<embed-post provider="x"');
  });

  it('offers to remember only where the site lets readers', () => {
    expect(html).toContain('type="checkbox"');
    const asked = draw([post(1, 'x')], {
      frameOf: (embed) => ({ ...embedFrame(embed), remember: false }) as never,
    });
    expect(asked).toContain('<button');
    expect(asked).not.toContain('checkbox');
  });

  it('has neither button nor frame without an address, or where the site allows none', () => {
    const source = { ...post(1, 'x'), url: null };
    for (const none of [
      draw([source]),
      draw([{ ...source, text: '' }]),
      draw([post(1, 'x')], { frameOf: undefined }),
    ]) {
      expect(none).not.toMatch(/embed-post|<button/);
    }
  });

  it('can be opened where nothing of it could be kept', () => {
    const bare = draw([
      {
        ...post(1, ''),
        provider: 'instagram',
        platform: 'Instagram',
        url: 'https://www.instagram.com/p/C8abcDEF123/',
      },
    ]);
    expect(bare).toContain('Show the post from Instagram');
    expect(bare).not.toContain('<blockquote');
  });

  it('keeps the place of a player, with a poster of ours', () => {
    const video = draw([
      {
        ...emptyEmbed,
        kind: 'video',
        provider: 'youtube',
        platform: 'YouTube',
        title: 'The ferry',
        url: 'https://www.youtube.com/watch?v=hArB0ur-_42',
      },
    ]);
    expect(video).toMatch(/class="embed-poster" style="aspect-ratio:1\.7\d+"/);
    expect(video).toContain('Play the video: The ferry');
    expect(video).not.toContain('ytimg');
  });

  it('shows the library’s picture on the poster, and nobody else’s', () => {
    const [photoId = '', photo] = [...goldenRefs.photos][0] ?? [];
    const video: EmbedContent = {
      ...emptyEmbed,
      kind: 'video',
      provider: 'youtube',
      platform: 'YouTube',
      url: 'https://www.youtube.com/watch?v=hArB0ur-_42',
      pictures: [{ url: 'https://i.ytimg.com/vi/hArB0ur-_42/hqdefault.jpg', alt: 'A quay', photoId }],
    };
    const document = { version: 1 as const, blocks: [{ ...video, id: 'v', type: 'embed', version: 1 }] };
    const drawn = renderToStaticMarkup(
      <DocumentView document={document} refs={goldenRefs} context={context} />,
    );
    const poster = /<div class="embed-poster".*?<\/div>/s.exec(drawn)?.[0] ?? '';
    expect(poster).toContain(photo?.sizes[0]?.url ?? 'none');
    expect(drawn).toContain('Photograph: Ines Okafor');
    expect(drawn).not.toContain('ytimg');
  });

  it('asks at once for the picture of a video that leads its story, as wide as a lead picture', () => {
    const [photoId = ''] = [...goldenRefs.photos][0] ?? [];
    const pictures = [{ url: null, alt: '', photoId }];
    const url = 'https://www.youtube.com/watch?v=hArB0ur-_42';
    const embed: EmbedContent = { ...emptyEmbed, kind: 'video', provider: 'youtube', url, pictures };
    const shown = (anchor: string, frameOf?: ViewContext['frameOf']) =>
      renderToStaticMarkup(
        <EmbedShown embed={embed} refs={goldenRefs} anchor={anchor} locale={context} frameOf={frameOf} />,
      );
    for (const frameOf of [context.frameOf, undefined]) {
      expect(shown('lead', frameOf)).toContain('65rem');
      expect(shown('lead', frameOf)).toMatch(/<img(?![^>]*loading="lazy")/);
      expect(shown('b1', frameOf)).toContain('loading="lazy"');
      expect(shown('b1', frameOf)).not.toContain('65rem');
    }
  });

  it('costs a story of twelve no more than 2 KB each, compressed', () => {
    const words = 'The last boat left at nine. Nobody on the quay had been told, said the harbour office at';
    const twelve = Array.from({ length: 12 }, (_, i) => post(i + 10, `${words} ${i}. `.repeat(3)));
    const around = '<p>The town waits.</p>'.repeat(40);
    const bytes = gzipSync(around + draw(twelve)).length - gzipSync(around).length;
    expect(bytes / 12).toBeLessThan(2_048);
  });

  it('can be passed over with its neighbours', () => {
    const run = draw([post(1, 'a'), post(2, 'b'), post(3, 'c')]);
    expect(run).toContain('<a href="#block0-past" class="skip-link">Skip 3 posts</a>');
    expect(run).toContain('id="block0-past"');
    expect(html).not.toContain('Skip');
  });
});
