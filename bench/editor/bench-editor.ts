import { randomUUID } from 'node:crypto';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { Bench } from '../bench';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { benchStory } from './bench-story';
import { withBrowser } from './desk-browser';
import { measureHistory } from './measure-history';
import { measureSaves } from './measure-saves';
import { measureWriting } from './measure-writing';
import { uploadPhotos } from './upload-photos';

const words = 10_000;
const photos = 60;
const embeds = 40;

/** Opening and writing a long story (10,000 words, 60 photos, 40 posts), saving stories of two sizes, and reading a long history. */
export const benchEditor: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { tell, signal } = context;
    tell(`uploading ${photos} photos …`);
    const photoIds = await uploadPhotos(benched.desk, photos, signal);
    const address = await stageLongStory(benched, photoIds);
    const written = await withBrowser(context, benched, (browser) =>
      measureWriting(context, browser, { address, words }),
    );
    const saves = await measureSaves(context, benched, photoIds);
    return [...written, ...saves, ...(await measureHistory(context, benched))];
  });

/** The address of the long story, saved through the door like any other, so that all it names is known. */
async function stageLongStory({ stage, person, desk, dateline }: BenchedDateline, photoIds: string[]) {
  const id = await stage.draft(person);
  const document = benchStory({ words, photoIds, embeds });
  const fields = { ...emptyFields(), headline: 'Every boat in the harbour' };
  const body = JSON.stringify({ baseVersion: 0, saveId: randomUUID(), fields, document });
  const answer = await desk.call(`/api/drafts/${id}`, { method: 'PUT', body });
  if (answer.status !== 200) throw new Error(`The long story was refused: ${await answer.text()}`);
  return `${dateline.url}/desk/stories/${id}`;
}
