import type { PingSettings } from '@/lib/document/ping-settings';
import { problemText } from '@/lib/kit/messages/problems';
import { Problem, type ProblemCode } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { readPings } from '../write/pings';

/** A time at which somebody was told, and how it went. */
export interface DeskPing {
  id: string;
  service: string;
  /** ISO instant. */
  at: string;
  count: number;
  status: number | null;
  /** Why there was no answer, or not a good one, as a sentence; empty where all was well. */
  reason: string;
}

const shown = 10;

/** Who is told of what is published, and how that went lately. @throws Problem `not-found` to whom it isn't shown */
export async function getPings(
  viewer: Viewer,
): Promise<{ settings: PingSettings; key: string; pings: DeskPing[] }> {
  if (!can(viewer, 'site.pings')) throw new Problem('not-found');
  const [{ key, ...settings }, rows] = await Promise.all([
    readPings(database()),
    database().ping.findMany({ orderBy: { at: 'desc' }, take: shown }),
  ]);
  const pings = rows.map(({ id, service, at, count, status, reason }) => ({
    id,
    service,
    at: at.toISOString(),
    count,
    status,
    reason: reason && status === null ? problemText(reason as ProblemCode) : '',
  }));
  return { settings, key, pings };
}
