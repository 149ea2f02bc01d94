import type { Row } from './measure';

export interface BenchContext {
  /** The Chromium to measure in; null for Playwright's own. */
  browserPath: string | null;
  /** How often, where it does something so and so often; null for as often as it does by itself. */
  count: number | null;
  /** Somebody wants it stopped: clean up and reject. */
  signal: AbortSignal;
  /** Says what is being done now. */
  tell: (line: string) => void;
}

/**
 * Measures one part of Dateline on data of its own and leaves nothing behind. What misses its target, or could not be
 * measured, is a row like any other; it rejects only when its stage could not be set.
 */
export type Bench = (context: BenchContext) => Promise<Row[]>;
