import { randomUUID } from 'node:crypto';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { BenchedDateline } from '../with-dateline';

export interface SaveRun {
  document: StoryDocument;
  /** How many saves are counted, and how many before them are not, while the server warms up. */
  saves: number;
  warmUp: number;
}

/** Milliseconds of each counted save, and of what was done in turn with it to compare. */
export interface SaveTimes {
  saves: number[];
  /** GET /livez: the same way to the same process, and nothing to do there. */
  livez: number[];
  /** The same bytes written straight into a table of PostgreSQL and committed. */
  commits: number[];
}

const floorTable = 'CREATE TABLE IF NOT EXISTS bench_floor (body json NOT NULL)';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Saves a draft again and again through the door that the editor saves through, another word each time, with each
 * save made from the one before.
 */
export async function timeSaves(
  { stage, person, desk, dateline }: BenchedDateline,
  { document, saves, warmUp }: SaveRun,
  signal: AbortSignal,
): Promise<SaveTimes> {
  const id = await stage.draft(person);
  await stage.query(floorTable);
  const times: SaveTimes = { saves: [], livez: [], commits: [] };
  let version = 0;
  for (let n = 0; n < warmUp + saves; n += 1) {
    signal.throwIfAborted();
    const fields = { ...emptyFields(), headline: `Boats, take ${n}` };
    const body = JSON.stringify({ baseVersion: version, saveId: randomUUID(), fields, document });
    const livez = await timed(async () => (await fetch(`${dateline.url}/livez`)).arrayBuffer());
    const commit = await timed(() => stage.query('INSERT INTO bench_floor (body) VALUES ($1)', [body]));
    const save = await timed(async () => {
      version = await acknowledged(await desk.call(`/api/drafts/${id}`, { method: 'PUT', body }));
    });
    if (n < warmUp) continue;
    times.livez.push(livez);
    times.commits.push(commit);
    times.saves.push(save);
  }
  return times;
}

async function acknowledged(answer: Response): Promise<number> {
  if (answer.status !== 200) throw new Error(`A save was refused: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { version: number }).version;
}
