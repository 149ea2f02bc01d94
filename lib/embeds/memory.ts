/** Where answers of other sites are kept for a while, so that nobody is asked twice for the same. */
export interface Memory {
  /** What was kept under a key and still holds; undefined for nothing. */
  read(key: string): Promise<unknown>;
  keep(key: string, value: unknown, seconds: number): Promise<void>;
}

/** Remembers nothing. */
export const noMemory: Memory = { read: async () => undefined, keep: async () => undefined };
