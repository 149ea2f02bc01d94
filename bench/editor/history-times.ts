import { randomUUID } from 'node:crypto';
import type { Block } from '@/lib/document/block';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { BenchedDateline } from '../with-dateline';
import { benchStoryOfBytes } from './bench-story';
import { proseOf } from './prose';

const versions = 10_000;
const warmUp = 3;

/** Milliseconds of each counted answer, and of what was asked in turn with it to compare. */
export interface HistoryTimes {
  list: number[];
  compare: number[];
  /** GET /livez: the same way to the same process, and nothing to do there. */
  livez: number[];
}

/** The same story with every third text in other words and every tenth block gone. */
function rewritten({ version, blocks }: StoryDocument): StoryDocument {
  const prose = proseOf(1912);
  const write = (block: Block, index: number): Block =>
    index % 3 === 0 && block.type === 'paragraph' ? { ...block, text: [{ text: prose(50) }] } : block;
  return { version, blocks: blocks.map(write).filter((_, index) => index % 10 !== 9) };
}

/** A story of so many bytes with 10,000 kept versions, of which no two neighbours hold the same. Returns its id. */
async function stageLongHistory({ stage, person, desk }: BenchedDateline, bytes: number): Promise<string> {
  const id = await stage.draft(person);
  const first = benchStoryOfBytes(bytes, { photoIds: [], embeds: 8 });
  const fields = { ...emptyFields(), headline: 'Ten thousand tides' };
  for (const [baseVersion, document] of [first, rewritten(first)].entries()) {
    const body = JSON.stringify({ baseVersion, saveId: randomUUID(), fields, document });
    const answer = await desk.call(`/api/drafts/${id}`, { method: 'PUT', body });
    if (answer.status !== 200) throw new Error(`A version was refused: ${await answer.text()}`);
  }
  await stage.query(
    `INSERT INTO "Revision" (id, "storyId", version, "saveId", fields, document, "authorId", summary)
     SELECT gen_random_uuid(), "storyId", n, gen_random_uuid(), fields, document, "authorId", summary
     FROM generate_series(3, $2::int) n JOIN "Revision" r ON r.version = 2 - n % 2 WHERE "storyId" = $1`,
    [id, versions],
  );
  await stage.query('UPDATE "Story" SET version = $2 WHERE id = $1', [id, versions]);
  return id;
}

/** Asks for the list in its middle, and for the comparison of the first version with the last, again and again. */
export async function timeHistory(
  benched: BenchedDateline,
  { bytes, count }: { bytes: number; count: number },
  signal: AbortSignal,
): Promise<HistoryTimes> {
  const id = await stageLongHistory(benched, bytes);
  const { desk, dateline } = benched;
  const timed = async (ask: () => Promise<Response>, mark: string): Promise<number> => {
    signal.throwIfAborted();
    const began = performance.now();
    const answer = await ask();
    const text = await answer.text();
    const time = performance.now() - began;
    if (answer.status !== 200 || !text.includes(mark)) throw new Error(`No history came: ${answer.status}`);
    return time;
  };
  const history = `/desk/stories/${id}/history`;
  const times: HistoryTimes = { list: [], compare: [], livez: [] };
  for (let n = 0; n < warmUp + count; n += 1) {
    const livez = await timed(() => fetch(`${dateline.url}/livez`), '');
    const list = await timed(() => desk.call(`${history}?before=${versions / 2}`), 'Ten thousand tides');
    const compare = await timed(() => desk.call(`${history}/compare?from=1&to=${versions}`), '<ins');
    if (n < warmUp) continue;
    times.livez.push(livez);
    times.list.push(list);
    times.compare.push(compare);
  }
  return times;
}
