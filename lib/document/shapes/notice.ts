import type { DeskPhoto } from './desk-photo';
import type { PhotoPlace } from './photo-place';
import type { DeskRightRule } from './right-rule';

/** A warning some days before rights are lost, and the word that they are. */
export type NoticeKind = 'rights-warning' | 'rights-lost';

/** Something that the desk is told, with what it is about and where readers and drafts have it. */
export interface DeskNotice {
  id: string;
  kind: NoticeKind;
  /** ISO instants: when the desk was told, and when it happens or happened. */
  at: string;
  happensAt: string;
  rule: DeskRightRule;
  /** The first of the photos that it is about, and how many there are. */
  photos: DeskPhoto[];
  photoCount: number;
  uses: PhotoPlace[];
  /** Who has dealt with it; null while nobody has. */
  done: { by: string; at: string } | null;
}
