import { lateCode } from '@/blocks/editing/late-code';
import type { Journal } from './keeper';

/** The journal in IndexedDB: nobody has written anything before the page can be written in. */
export const journalCode = lateCode(() => import('./journal'));

/** `journalFor`, whose code comes once the page is open. A save waits for it; where it can't be had nothing is kept. */
export function lateJournal<C>(personId: string, path: string): Journal<C> {
  const journal = async () => (await journalCode.load()).journalFor<C>(personId, path);
  return {
    keep: async (save) => (await journal()).keep(save),
    clear: async (saveIds) => (await journal()).clear(saveIds),
  };
}
