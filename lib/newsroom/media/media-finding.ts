import type { Half } from '@/lib/storage/storage';

/** What can be wrong between the rows and the files of photos. */
export type MediaFault =
  /** A file in the private half that nothing names. */
  | 'orphan'
  /** A file in the public half that readers must not have, or that nothing names. */
  | 'stray'
  /** Something half-written. */
  | 'leftover'
  /** A size that a photo names and that is not there. */
  | 'size-missing'
  /** The file that somebody uploaded is not there. */
  | 'original-missing'
  /** Readers should get a size that is not in the public half. */
  | 'public-missing';

export interface MediaFinding {
  fault: MediaFault;
  /** Null for something half-written. */
  half: Half | null;
  key: string;
  bytes: number | null;
  photo: { id: string; fileName: string } | null;
  /** Whether it is mended, or on its way to be: the worker makes sizes anew. */
  mended: boolean;
}
