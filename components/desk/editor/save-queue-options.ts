import type { Journal } from './keeper';
import type { Save, SaveOutcome } from './save';

/** What a queue of saves is given to work with. */
export interface SaveQueueOptions<C> {
  /** The stored version that the page opened with, and what it holds. */
  baseVersion: number;
  base: C;
  /** The content as it is now. */
  read(): C;
  /** Shows other content in the page from now on; it may say `changed`. */
  write(content: C): void;
  /** Merges what the page holds with what somebody else stored; null where a person has to choose. */
  merge(base: C, mine: C, theirs: C): C | null;
  /** Sends one save and tells what became of it. A rejection counts as lost. */
  send(save: Save<C>): Promise<SaveOutcome<C>>;
  journal: Journal<C>;
}
