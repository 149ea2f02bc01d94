import type { MediaFault } from '@/lib/document/shapes/media-check';
import type { Half } from '@/lib/storage/storage';

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
