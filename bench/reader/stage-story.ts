import { randomUUID } from 'node:crypto';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import type { Viewer } from '@/lib/policy/viewer';
import { benchStory } from '../editor/bench-story';
import { uploadPhotos } from '../editor/upload-photos';
import type { BenchedDateline } from '../with-dateline';

/** How many photos a story shows unless said otherwise, its lead among them. */
export const storyPhotos = 12;

interface Contents {
  /** 1,200 unless said otherwise. */
  words?: number;
  /** Those that it shows, or how many are uploaded for it. */
  photos?: readonly string[] | number;
  /** Posts of others. */
  embeds?: number;
}

/** A story with words, photos and posts of others, published as by the desk. Returns its address. */
export async function stagePhotoStory(
  benched: BenchedDateline,
  signal: AbortSignal,
  { words = 1_200, photos = storyPhotos, embeds = 0 }: Contents = {},
): Promise<string> {
  const { dateline, stage, person, desk } = benched;
  const photoIds = typeof photos === 'number' ? await uploadPhotos(desk, photos, signal) : photos;
  await stage.section('harbour', 'Harbour');
  const [place] = await stage.query<{ sectionId: string; authorId: string }>(
    `SELECT "Section".id AS "sectionId", "Author".id AS "authorId" FROM "Section", "Author" WHERE "personId" = $1 LIMIT 1`,
    [person.id],
  );
  const id = await stage.draft(person);
  const [lead, ...rest] = photoIds;
  const fields = {
    ...emptyFields(),
    headline: 'Every boat in the harbour, and who painted it',
    standfirst: 'Twelve of them came back this autumn. Their owners say what it took.',
    sectionId: place?.sectionId ?? null,
    bylines: [{ authorId: place?.authorId ?? '', role: 'reporter' }],
    lead: { kind: 'photo' as const, photoId: lead, alt: null, decorative: false, caption: null },
  };
  const document = benchStory({ words, photoIds: rest, embeds });
  const body = JSON.stringify({ baseVersion: 0, saveId: randomUUID(), fields, document });
  const answer = await desk.call(`/api/drafts/${id}`, { method: 'PUT', body });
  if (answer.status !== 200) throw new Error(`The story was refused: ${await answer.text()}`);

  process.env.DATABASE_URL = dateline.databaseUrl;
  process.env.DATELINE_DATA = dateline.dataFolder;
  process.env.DATELINE_URL = dateline.url;
  const { publishStory } = await import('@/lib/newsroom/publish-story');
  const { actingNow } = await import('@/lib/newsroom/context');
  const { closeDatabase } = await import('@/lib/data/client');
  const viewer: Viewer = { id: person.id, name: person.name, role: 'editor', sectionIds: [], sessionId: '' };
  try {
    const { path } = await publishStory(actingNow(viewer), { id, version: 1, substantive: false });
    return dateline.url + path;
  } finally {
    await closeDatabase();
  }
}

/**
 * Resolves when nothing waits for the worker: pages have all their files then, and nobody else works while they are measured.
 * @throws when it still works after ten minutes
 */
export async function untilIdle({ stage }: BenchedDateline, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + 600_000; Date.now() < end; ) {
    signal.throwIfAborted();
    const waiting = await stage.query('SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() LIMIT 1');
    if (waiting.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The worker was not through after ten minutes');
}
