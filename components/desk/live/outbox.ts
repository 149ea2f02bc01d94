import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { holdPage, isPageGone, thisPage } from '../editor/journal';

const entrySchema = z.object({
  /** The post. */
  id: z.uuid(),
  storyId: z.uuid(),
  personId: z.string(),
  /** The page that writes it, or sends it. */
  pageId: z.string(),
  /** What is to become of it; null while it is being written. */
  sending: z.nullable(z.object({ release: z.boolean(), key: z.boolean(), pin: z.boolean() })),
  /** When it was begun, by this device's clock: for the order of several, nothing else. */
  at: z.number(),
});

/** A post that this device knows of and that hasn't been sent. Its words are in the journal. */
export type OutboxEntry = z.infer<typeof entrySchema>;

interface Shelves extends DBSchema {
  posts: { key: string; value: OutboxEntry; indexes: { story: [string, string] } };
}

let opening: Promise<IDBPDatabase<Shelves>> | null = null;

function open(): Promise<IDBPDatabase<Shelves>> {
  opening ??= openDB<Shelves>('dateline-live', 1, {
    upgrade(database) {
      database.createObjectStore('posts', { keyPath: 'id' }).createIndex('story', ['personId', 'storyId']);
    },
    blocking(_now, _wanted, event) {
      opening = null;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Notes a post of this page on the device, in the place of what was noted of it. Rejects when the device can't. */
export async function rememberPost(entry: Omit<OutboxEntry, 'pageId' | 'at'>): Promise<void> {
  holdPage();
  const database = await open();
  const known = await database.get('posts', entry.id);
  await database.put('posts', { ...entry, pageId: thisPage, at: known?.at ?? Date.now() });
}

/** Forgets a post: it is out, or was given up. */
export async function forgetPost(id: string): Promise<void> {
  await (await open()).delete('posts', id);
}

/** The posts of a person to a story that pages which are gone left unsent, in the order in which they were begun. */
export async function leftPosts(personId: string, storyId: string): Promise<OutboxEntry[]> {
  const rows: unknown[] = await (await open()).getAllFromIndex('posts', 'story', [personId, storyId]);
  const entries = rows.flatMap((row) => entrySchema.safeParse(row).data ?? []);
  const gone = await Promise.all(entries.map(({ pageId }) => isPageGone(pageId)));
  return entries.filter((_, n) => gone[n]).sort((a, b) => a.at - b.at);
}
