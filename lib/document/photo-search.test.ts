import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PhotoSearch,
  photoChoices,
  photoSearchParams,
  photosAddress,
  readPhotoSearch,
  wholeLibrary,
} from './photo-search';

const read = (address: string) => readPhotoSearch(new URL(address, 'https://desk.example').searchParams);

describe('readPhotoSearch', () => {
  it('reads what an address narrows', () => {
    expect(read('/desk/photos?q=ferry+dusk&credit=missing&taken-from=2026-05-01&page=3')).toEqual({
      ...wholeLibrary,
      query: 'ferry dusk',
      credit: 'missing',
      takenFrom: '2026-05-01',
    });
  });

  it.each([
    '?credit=all&rights=&used=NEVER&orientation=round',
    '?collection=1&uploader=nonsense',
    '?taken-from=2026-02-30&taken-to=yesterday&uploaded-from=0001-01-01&uploaded-to=9999-12-31',
    '?q=%20%20',
    '?q=',
  ])('leaves out what it does not understand: %s', (address) => {
    expect(read(address)).toEqual(wholeLibrary);
  });

  it('takes a list of values as none', () => {
    expect(readPhotoSearch(Object.entries({ q: ['a', 'b'], credit: ['missing'] }))).toEqual(wholeLibrary);
  });

  it('finds in every address the search that it was made of', () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.toWellFormed().trim());
    const day = maybe(
      fc
        .date({ min: new Date('1800-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    const search: fc.Arbitrary<PhotoSearch> = fc.record({
      query: words,
      by: words,
      agency: words,
      credit: maybe(fc.constantFrom(...photoChoices.credit)),
      rights: maybe(fc.constantFrom(...photoChoices.rights)),
      used: maybe(fc.constantFrom(...photoChoices.used)),
      orientation: maybe(fc.constantFrom(...photoChoices.orientation)),
      collection: maybe(fc.uuid()),
      uploader: maybe(fc.uuid()),
      takenFrom: day,
      takenTo: day,
      uploadedFrom: day,
      uploadedTo: day,
      deleted: maybe(fc.constantFrom(...photoChoices.deleted)),
    });
    fc.assert(
      fc.property(search, (given) => {
        expect(read(photosAddress(given))).toEqual(given);
        expect(readPhotoSearch(photoSearchParams(given))).toEqual(given);
      }),
    );
  });
});
