import { listCollections } from '@/lib/data/desk/list-collections';
import { rightRulesOfCollection } from '@/lib/data/desk/list-right-rules';
import type { NewsroomContext } from '@/lib/newsroom/context';
import { createCollection } from '@/lib/newsroom/create-collection';
import { makeRightRule } from '@/lib/newsroom/make-right-rule';
import { sortIntoCollection } from '@/lib/newsroom/sort-into-collection';
import { uploadPhoto } from '@/lib/newsroom/upload-photo';
import type { DemoDesk } from './demo-desk';
import type { PhotoIds } from './load-pictures';
import type { drawPicture } from './pictures/draw-picture';
import { type PictureKey, pictureOf } from './pictures/pictures';

const collections: { name: string; pictures: PictureKey[] }[] = [
  { name: 'Wrenmouth harbour', pictures: ['harbour', 'ferry', 'skyline'] },
  { name: 'On loan from Corvane', pictures: ['train'] },
];

const loanDays = 21;

async function ensureCollection(context: NewsroomContext, name: string): Promise<string> {
  const known = (await listCollections(context.viewer)).find((collection) => collection.name === name);
  return known?.id ?? createCollection(context, { name });
}

/**
 * What the photo desk has besides pictures in stories: collections, a loan that ends in three weeks, and a picture that
 * somebody handed in, of which nobody has asked yet who took it. Can be cut short and repeated.
 */
export async function loadLibrary(
  desk: DemoDesk,
  photo: PhotoIds,
  { draw }: { draw: typeof drawPicture },
): Promise<void> {
  const context = desk.at('teague', { daysAgo: 2, at: '17:30' });
  for (const { name, pictures } of collections) {
    const id = await ensureCollection(context, name);
    await sortIntoCollection(context, { id, photoIds: pictures.map(photo), out: false });
    if (name !== 'On loan from Corvane') continue;
    const made = await rightRulesOfCollection(context.viewer, id);
    if (made && made.rules.length > 0) continue;
    const today = desk.calendar.instant({ daysAgo: 0, at: '12:00' }).getTime();
    const endsAt = new Date(today + loanDays * 86_400_000).toISOString();
    const terms = {
      answer: 'allow' as const,
      startsAt: null,
      endsAt,
      note: 'Lent for the series on the pass line.',
    };
    await makeRightRule(context, { subject: { collectionId: id }, terms });
  }
  const handedIn = {
    ...pictureOf('lido'),
    says: { creators: [], caption: 'The lido on Saturday.' },
  };
  const bytes = await draw('handed-in', handedIn);
  await uploadPhoto(desk.at('teague', { daysAgo: 1, at: '18:40' }), { fileName: 'IMG_2291.jpg', bytes });
}
