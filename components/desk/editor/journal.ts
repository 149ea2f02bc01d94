import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { newId } from '@/lib/kit/ids';
import type { Journal } from './keeper';
import type { KeptSave } from './save';

const entrySchema = z.object({
  saveId: z.uuid(),
  personId: z.string(),
  /** The door that the save is for, as `/api/drafts/{id}`. */
  path: z.string(),
  /** The page that kept it. */
  pageId: z.string(),
  /** The order in which that page kept its saves; clocks may be wrong. */
  order: z.number(),
  /** When it was last written, by this device's clock: to tell a person, never to decide by. */
  keptAt: z.string(),
  baseVersion: z.int().check(z.nonnegative()),
  content: z.unknown(),
  base: z.unknown(),
});
type Entry = z.infer<typeof entrySchema>;

interface Shelves extends DBSchema {
  saves: { key: string; value: Entry; indexes: { owner: [string, string] } };
}

/** What one page kept of one story and had no answer to: a save, and perhaps the one that was to follow it. */
export interface KeptChain<C> {
  saves: [KeptSave<C>, KeptSave<C>?];
  keptAt: string;
}

/** What this page is called on this device. */
export const thisPage = newId();
const lockOf = (page: string) => `dateline-page-${page}`;
let opening: Promise<IDBPDatabase<Shelves>> | null = null;
let counter = 0;

function open(): Promise<IDBPDatabase<Shelves>> {
  opening ??= openDB<Shelves>('dateline-journal', 1, {
    upgrade(database) {
      const saves = database.createObjectStore('saves', { keyPath: 'saveId' });
      saves.createIndex('owner', ['personId', 'path']);
    },
    // Another tab is to bring a newer shape, or the browser closed it: opened again at the next write.
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

let held = false;

/** Holds this page's name for as long as the page lives, so that other pages leave its saves alone. */
export function holdPage(): void {
  if (held) return;
  held = true;
  void navigator.locks?.request(lockOf(thisPage), () => new Promise(() => {}));
}

/** Whether no living page has this name. A page that has just been left may need a moment to give it up. */
export async function isPageGone(page: string): Promise<boolean> {
  if (page === thisPage) return false;
  if (!navigator.locks) return true;
  const signal = AbortSignal.timeout(1_000);
  return navigator.locks.request(lockOf(page), { signal }, () => true).catch(() => false);
}

/** The journal of one person's saves to one door on this device, in IndexedDB. Its functions reject when the device can't. */
export function journalFor<C>(personId: string, path: string): Journal<C> {
  return {
    async keep({ saveId, baseVersion, content, base }) {
      holdPage();
      counter += 1;
      const keptAt = new Date().toISOString();
      const mine = { personId, path, pageId: thisPage, order: counter, keptAt };
      await (await open()).put('saves', { ...mine, saveId, baseVersion, content, base });
    },
    async clear(saveIds) {
      const transaction = (await open()).transaction('saves', 'readwrite');
      await Promise.all([...saveIds.map((saveId) => transaction.store.delete(saveId)), transaction.done]);
    },
  };
}

/**
 * What pages that are gone kept of this person's saves to a door, oldest base first.
 * @param read reads the content of an entry, which older code may have written; undefined when it can't be understood
 * @returns the chains, and as plain entries what could not be understood, which stays kept
 */
export async function findKept<C>(
  personId: string,
  path: string,
  read: (content: unknown) => C | undefined,
): Promise<{ chains: KeptChain<C>[]; strange: unknown[] }> {
  const rows: unknown[] = await (await open()).getAllFromIndex('saves', 'owner', [personId, path]);
  const chains: KeptChain<C>[] = [];
  const strange: unknown[] = [];
  const entries = rows.flatMap((row) => {
    const { data } = entrySchema.safeParse(row);
    if (!data) strange.push(row);
    return data ?? [];
  });
  for (const [page, kept] of Map.groupBy(entries, (entry) => entry.pageId)) {
    if (!(await isPageGone(page))) continue;
    const saves = kept
      .sort((a, b) => a.baseVersion - b.baseVersion || a.order - b.order)
      .map(({ saveId, baseVersion, ...entry }) => {
        const [content, base] = [read(entry.content), read(entry.base)];
        return content && base ? { saveId, baseVersion, content, base } : null;
      });
    const [first, second] = [saves.at(-2), saves.at(-1)];
    const keptAt = kept.at(-1)?.keptAt ?? '';
    if (saves.includes(null) || !second) strange.push(...kept.map(({ content }) => content));
    else chains.push({ saves: first ? [first, second] : [second], keptAt });
  }
  return { chains: chains.sort((a, b) => a.saves[0].baseVersion - b.saves[0].baseVersion), strange };
}
