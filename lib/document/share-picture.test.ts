import { expect, it } from 'vitest';
import { goldenPage, leadPhoto, uncreditedPhoto } from '@/lib/output/test-support/golden-page';
import { emptyEmbed } from './shapes/empty-embed';
import type { StoryPage } from './shapes/story-page';
import { sharePicture } from './share-picture';

const pictures = [{ url: null, alt: 'The dome at night.', photoId: leadPhoto.id }];
const embed = { ...emptyEmbed, kind: 'video' as const, url: 'https://video.example.org/dome', pictures };
const film: StoryPage = {
  ...goldenPage,
  contentWarning: '',
  lead: { kind: 'video', embed },
  refs: { ...goldenPage.refs, photos: new Map([[leadPhoto.id, leadPhoto]]) },
};
const withPhoto = (photo: StoryPage['sharePhoto'] & object) => new Map([[leadPhoto.id, photo]]);

it('is the poster of a story that a video leads', () => {
  expect(sharePicture(film)).toEqual({ photo: leadPhoto, alt: 'The dome at night.', caption: '' });
  expect(sharePicture({ ...film, sharePhoto: uncreditedPhoto })?.photo).toBe(uncreditedPhoto);
});

it('is no poster that a warning stands before, that may not be shown, or that we have no copy of', () => {
  expect(sharePicture({ ...film, contentWarning: 'Flashing lights.' })).toBeNull();
  const withheld = withPhoto({ ...leadPhoto, withheld: true, sizes: [] });
  expect(sharePicture({ ...film, refs: { ...film.refs, photos: withheld } })).toBeNull();
  expect(sharePicture({ ...film, refs: { ...film.refs, photos: new Map() } })).toBeNull();
});

it('is no poster of a video that the desk took away', () => {
  const embeds = new Map([
    [
      'https://video.example.org/dome',
      { state: 'gone' as const, choice: 'remove' as const, description: '' },
    ],
  ]);
  expect(sharePicture({ ...film, refs: { ...film.refs, embeds } })).toBeNull();
});
