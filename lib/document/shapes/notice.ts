import type { DeskPhoto } from './desk-photo';
import type { NoticeKind } from './notice-wish';
import type { PhotoPlace } from './photo-place';
import type { ReceiptFinding } from './receipt';
import type { DeskRightRule } from './right-rule';
import type { Planned } from './schedule';
import type { WebhookOff } from './webhook';

/**
 * A warning some days before rights are lost, the word that they are, that something planned did not happen, that readers
 * don't get a story as they should, and that a webhook was switched off.
 */
export type DeskNoticeKind =
  | 'rights-warning'
  | 'rights-lost'
  | 'schedule-failed'
  | 'receipt-bad'
  | 'webhook-off';

/** What one person is told about a story of theirs, or that is theirs to look at. */
export type PersonNoticeKind = Exclude<NoticeKind, DeskNoticeKind>;

interface Told {
  id: string;
  /** ISO instants: when the desk was told, and when it happens or happened. */
  at: string;
  happensAt: string;
  /** Who has dealt with it; null while nobody has. */
  done: { by: string; at: string } | null;
}

/** About a rule, with its pictures and where readers and drafts have them. */
export interface RightsNotice extends Told {
  kind: 'rights-warning' | 'rights-lost';
  rule: DeskRightRule;
  /** The first of the photos that it is about, and how many there are. */
  photos: DeskPhoto[];
  photoCount: number;
  uses: PhotoPlace[];
}

/** About something that was planned for a story and could not happen. */
export interface ScheduleNotice extends Told {
  kind: 'schedule-failed';
  story: { id: string; headline: string };
  verb: Planned['verb'];
  /** Why, as a sentence. */
  problem: string;
  /** Who had planned it. */
  by: string;
}

/** About a story that readers don't get as they should. */
export interface ReceiptNotice extends Told {
  kind: 'receipt-bad';
  story: { id: string; headline: string };
  findings: ReceiptFinding[];
}

/** About a webhook that was switched off by itself. */
export interface WebhookNotice extends Told {
  kind: 'webhook-off';
  webhook: { id: string; url: string; why: WebhookOff };
}

/** About a story that somebody has a part in. */
export interface StoryNotice extends Told {
  kind: PersonNoticeKind;
  story: { id: string; headline: string };
  /** Who brought it about; null for the clock. */
  by: string | null;
  /** What they said. */
  text: string;
}

/** Something that the desk is told. */
export type DeskNotice = StoryNotice | RightsNotice | ScheduleNotice | ReceiptNotice | WebhookNotice;
