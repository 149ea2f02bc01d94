import { publishByHand } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import { proseOf } from '../editor/prose';
import { uploadPhotos } from '../editor/upload-photos';
import type { Row } from '../measure';
import { stagePhotoStory, storyPhotos, untilIdle } from '../reader/stage-story';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { weighPage } from './page-weight';

/** Publishes stories with more and more on them and weighs their pages. `fullest` is the address of the heaviest, whose photos are `photoIds`. */
export async function weighStories(
  context: BenchContext,
  benched: BenchedDateline,
): Promise<{ rows: Row[]; fullest: string; photoIds: string[] }> {
  const { stage, person, dateline } = benched;
  context.tell('publishing stories with 12 photos, with 11 posts besides, with 3 and without any …');
  const photoIds = await uploadPhotos(benched.desk, storyPhotos, context.signal);
  const fullest = await stagePhotoStory(benched, context.signal, { photos: photoIds, embeds: 11 });
  const photos = await stagePhotoStory(benched, context.signal, { photos: photoIds });
  const usual = await stagePhotoStory(benched, context.signal, { words: 800, photos: photoIds.slice(0, 3) });
  const plain = await publishByHand(stage, person, 'harbour', 'words', proseOf(1)(1_200));
  context.tell('waiting until the worker has made all sizes …');
  await untilIdle(benched, context.signal);
  const rows = [
    ...(await weigh(context, 'A story of 1,200 words', dateline.url + plain.path)),
    ...(await weigh(context, 'A story of 800 words with 3 photos', usual)),
    ...(await weigh(context, 'A story of 1,200 words with 12 photos', photos)),
    ...(await weigh(context, 'A story of 1,200 words with 12 photos and 11 posts', fullest)),
  ];
  return { rows, fullest, photoIds };
}

function weigh(context: BenchContext, what: string, url: string): Promise<Row[]> {
  return takeMeasures(
    context,
    [
      { measure: `${what}: HTML`, unit: 'KB', below: 20 },
      { measure: '… compressed', unit: 'KB', below: 8 },
      { measure: '… with all that comes before its pictures', unit: 'KB', below: 120 },
      { measure: '… of it scripts of the framework', unit: 'KB', below: 0.1 },
    ],
    async () => {
      const { html, htmlPacked, beforePictures, framework } = await weighPage(url);
      return [html, htmlPacked, beforePictures, framework];
    },
  );
}
