import type { EdgeState } from './shapes/delivery';

/** An edge reports at least every ten seconds. Times in ms since 1970. */
export interface EdgeReport {
  missing: number;
  seenAt: number;
  stoppedAt: number | null;
  /** For how long it serves what it keeps without hearing of drops, in seconds. */
  staleSeconds: number;
}

const reportsEvery = 10_000;
const silentAfter = 30_000;

/** Until when (ms) an edge that doesn't report may serve what it keeps: it may have heard the database after its report. */
export function servesUntil({ seenAt, staleSeconds }: EdgeReport): number {
  return seenAt + reportsEvery + staleSeconds * 1_000;
}

/** Where an edge stands at `now`. */
export function edgeState(report: EdgeReport, now: number): EdgeState {
  if (report.stoppedAt !== null) return 'stopped';
  if (now - report.seenAt <= silentAfter) return report.missing > 0 ? 'behind' : 'current';
  return now > servesUntil(report) ? 'ended' : 'silent';
}
