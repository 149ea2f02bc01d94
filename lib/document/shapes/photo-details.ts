import type { DeskPhoto } from './desk-photo';
import type { PhotoMetadata } from './photo-metadata';

/** One photo with everything that its page in the desk shows. */
export interface PhotoDetails {
  photo: DeskPhoto;
  /** `jpeg`, `png` and so on. */
  format: string;
  bytes: number;
  /** As the file has it; a file of which nothing is known has nothing. */
  metadata: Partial<PhotoMetadata>;
  collections: { id: string; name: string }[];
  /** Of one that somebody has deleted: until when (ISO instant) it can be brought back. */
  deletedUntil: string | null;
  may: { edit: boolean; decideCredit: boolean; sort: boolean };
}

/** One thing that somebody did to a photo, as the audit log has it. */
export interface PhotoEvent {
  id: string;
  /** ISO instant. */
  at: string;
  /** Null where nobody did it: a rule's time came. */
  by: string | null;
  verb: string;
  detail: Record<string, unknown>;
}
