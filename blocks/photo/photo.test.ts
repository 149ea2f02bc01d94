import { describe, expect, it } from 'vitest';
import { emptyCredit } from '@/lib/document/credit';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { goldenRefs } from '../golden-story';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { checkPhotoUse } from './check-photo';
import { captionOf, type Photo, photo } from './photo';

const [stage] = goldenRefs.photos.values() as Iterator<PhotoFigure> & Iterable<PhotoFigure>;
if (!stage) throw new Error('the golden story has no photo');

const block: Photo = {
  id: 'b1',
  type: 'photo',
  version: 1,
  photoId: stage.id,
  alt: null,
  decorative: false,
  caption: null,
  layout: 'column',
};
const refsWith = (change: Partial<PhotoFigure>): Refs => ({
  ...noRefs,
  photos: new Map([[stage.id, { ...stage, ...change }]]),
});

describe('photo', () => {
  it("prints the asset's words where the block has none", () => {
    expect(photo.toText(block, goldenRefs)).toBe(
      'The last song at the Harbour Hall. Photograph: Ines Okafor / Meridian via Halden Images',
    );
    expect(photo.toHtml(block, goldenRefs).value).toBe(
      '<figure><img src="/media/st/stage-1280.webp" alt="A singer kneels at the edge of a stage while the crowd ' +
        'holds up lights." width="1280" height="853"><figcaption>The last song at the Harbour Hall. ' +
        '<small>Photograph: Ines Okafor / Meridian via Halden Images</small></figcaption></figure>',
    );
  });

  it("prints the block's own words over the asset's, escaped", () => {
    const own: Photo = { ...block, alt: 'A "singer"', caption: [{ text: 'Encore <3' }] };
    const html = photo.toHtml(own, goldenRefs).value;
    expect(html).toContain('alt="A &quot;singer&quot;"');
    expect(html).toContain('<figcaption>Encore &lt;3 <small>');
    expect(captionOf({ ...block, caption: [] }, goldenRefs)).toEqual([]);
  });

  it('has an empty alt text when it is decorative', () => {
    expect(photo.toHtml({ ...block, decorative: true }, goldenRefs).value).toContain('alt=""');
  });

  it.each(['unknown', 'missing'] as const)(
    'names nobody and says nothing of it when the credit is %s',
    (creditStatus) => {
      const refs = refsWith({ creditStatus, credit: emptyCredit, caption: '' });
      expect(photo.toHtml(block, refs).value).toMatch(/height="853"><\/figure>$/);
      expect(photo.toText(block, refs)).toBe('');
    },
  );

  it('prints a credit without a caption', () => {
    expect(photo.toHtml(block, refsWith({ caption: '' })).value).toContain('<figcaption><small>Photograph: ');
  });

  it('uses the smallest file when all are wide, and prints nothing without one or without the photo', () => {
    const [small] = stage.sizes;
    if (!small) throw new Error('the golden photo has no files');
    expect(photo.toHtml(block, refsWith({ sizes: [{ ...small, width: 2_000, url: '/w' }] })).value).toContain(
      'src="/w"',
    );
    expect(photo.toHtml(block, refsWith({ sizes: [] })).value).toBe('');
    expect(photo.toHtml(block, noRefs).value).toBe('');
    expect(photo.toText(block, noRefs)).toBe('');
  });

  it('names its photo', () => {
    expect(photo.refs(block)).toEqual([{ kind: 'photo', id: stage.id }]);
  });

  it('takes no picture from the HTML of others', () => {
    expect(blocksFromHtml('<figure><img src="https://example.org/x.jpg"></figure><img src="x">')).toEqual([]);
  });

  it.each([{ photoId: '../../x' }, { layout: 'giant' }, { alt: 7 }, { decorative: 'yes' }, { src: 'x' }])(
    'refuses %j',
    (change) => {
      expect(refused({ ...block, ...change })).toHaveLength(1);
    },
  );
});

describe('checkPhotoUse', () => {
  const codes = (use: Partial<Photo>, change: Partial<PhotoFigure> = {}) =>
    checkPhotoUse({ ...block, ...use }, { ...stage, ...change }, { blockId: 'b1' }).map(
      ({ level, code }) => `${level} ${code}`,
    );

  it('is content with alt text and credit', () => {
    expect(codes({})).toEqual([]);
  });

  it('stops a photo that is gone', () => {
    expect(photo.check(block, noRefs)).toEqual([{ level: 'red', code: 'photo-gone', blockId: 'b1' }]);
  });

  it.each([
    'IMG_4711',
    'DSCF0012',
    'harbour at dawn (2).jpeg',
    'Screenshot 2026-11-20 at 09.14.33',
    'WhatsApp Image 2026-11-20',
    'photo (3)',
    'Untitled',
  ])('knows %j for a file name', (alt) => {
    expect(codes({ alt })).toEqual(['amber photo-alt-file-name']);
  });

  it.each(['Photo of the year 2026', 'P4, a ferry', 'Two signals 12 m apart', 'A 1996 picture.'])(
    'takes %j for a description',
    (alt) => {
      expect(codes({ alt })).toEqual([]);
    },
  );

  it('stops a photo without alt text, unless it is decorative', () => {
    expect(codes({}, { alt: ' ' })).toEqual(['red photo-alt-missing']);
    expect(codes({ alt: '' })).toEqual(['red photo-alt-missing']);
    expect(codes({ alt: '', decorative: true })).toEqual([]);
  });

  it('stops a photo whose credit nobody has dealt with, and never stops mentioning one that is unknown', () => {
    expect(codes({}, { creditStatus: 'missing', credit: emptyCredit })).toEqual(['red photo-credit-missing']);
    expect(codes({}, { creditStatus: 'unknown', credit: emptyCredit })).toEqual([
      'amber photo-credit-unknown',
    ]);
  });

  it.each(['IMG_2041.JPG', 'IMG_2041', 'stage-final.webp', 'DSC0001'])(
    'advises against %j as alt text',
    (alt) => {
      expect(codes({ alt })).toEqual(['amber photo-alt-file-name']);
    },
  );

  it('advises against the credit as alt text', () => {
    expect(codes({ alt: 'A stage. ines okafor / Meridian via Halden Images' })).toEqual([
      'amber photo-alt-repeats-credit',
    ]);
  });

  it.each([
    'The last song at the Harbour Hall',
    'the last song, at the Harbour Hall!',
    'A picture of the last song at the Harbour Hall.',
    'last song at the harbour',
  ])('advises against the caption as alt text: %j', (alt) => {
    expect(photo.check({ ...block, alt }, goldenRefs)).toEqual([
      { level: 'amber', code: 'photo-alt-repeats-caption', blockId: 'b1' },
    ]);
  });

  it('hears no caption in words of its own, in few shared words, or where there is none', () => {
    const check = (change: Partial<Photo>) => photo.check({ ...block, ...change }, goldenRefs);
    expect(check({ alt: 'Harbour Hall' })).toEqual([]);
    expect(check({ alt: 'The last song at the Harbour Hall.', caption: [] })).toEqual([]);
    expect(check({ alt: 'A drummer', caption: [{ text: 'A drummer' }] })).toHaveLength(1);
    expect(check({ alt: null, decorative: true, caption: [{ text: 'A drummer' }] })).toEqual([]);
  });
});
