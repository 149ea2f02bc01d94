import type { Finding, FindingCode } from '../finding';

/** Somebody's decision, with a reason, that a finding of preflight may stand. */
export interface Override {
  id: string;
  /** The story or the update that was judged. */
  ownerId: string;
  code: FindingCode;
  /** As `placeOf` names it. */
  place: string;
  level: Finding['level'];
  /** What was judged, as `judgedOf` prints it: the decision holds for nothing else. */
  judged: string;
  reason: string;
  by: string;
  /** ISO instant. */
  at: string;
}
