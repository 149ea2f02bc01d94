import { keepFetched, readFetched } from '@/lib/data/write/fetch-cache';
import type { Memory } from '@/lib/embeds/memory';

/** What other sites answered, kept in the database: it survives a restart, and all processes share it. */
export const fetchMemory: Memory = {
  read: (key) => readFetched(key, new Date()),
  keep: (key, value, seconds) => keepFetched(key, value, new Date(Date.now() + seconds * 1_000)),
};
