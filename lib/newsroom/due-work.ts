import type { PublicationWork } from './publish-photo-files';

/** What doing something due may use: the transaction that holds it, the files that follow, and the time. */
export interface DueWork extends PublicationWork {
  at: Date;
}
