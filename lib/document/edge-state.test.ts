import { expect, it } from 'vitest';
import { edgeState } from './edge-state';

const now = Date.parse('2026-11-22T12:00:00Z');
const ago = (seconds: number) => now - seconds * 1_000;

it.each([
  ['reports, nothing left', { missing: 0, seenAt: ago(9) }, 'current'],
  ['reports, something left', { missing: 2, seenAt: ago(9) }, 'behind'],
  ['does not report', { missing: 0, seenAt: ago(40) }, 'silent'],
  ['does not report, something left', { missing: 2, seenAt: ago(3_000) }, 'silent'],
  ['has not for longer than it may serve', { missing: 2, seenAt: ago(3_620) }, 'ended'],
  ['was stopped', { missing: 2, seenAt: ago(40), stoppedAt: ago(40) }, 'stopped'],
] as const)('%s', (_what, report, state) => {
  expect(edgeState({ stoppedAt: null, staleSeconds: 3_600, ...report }, now)).toBe(state);
});
