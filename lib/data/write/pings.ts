import type { PingSettings } from '@/lib/document/ping-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { newId } from '@/lib/kit/ids';
import { toJson } from '../json';
import { toPingSettings } from '../ping-settings';
import { addJob } from './add-job';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/** What the site decides about pings, and the key for IndexNow. */
export async function readPings(tx: Transaction): Promise<PingSettings & { key: string }> {
  const row = await tx.site.findUnique({ where: { id: 1 }, select: { pings: true, indexNowKey: true } });
  return { ...toPingSettings(row?.pings), key: row?.indexNowKey ?? '' };
}

/** Replaces it; `decide` says by what, from what holds. The key is made once and stays. */
export async function writePings(
  tx: Transaction,
  decide: (before: PingSettings) => PingSettings,
  newKey: string,
): Promise<Decision<PingSettings>> {
  await lockSite(tx);
  const { key, ...before } = await readPings(tx);
  const after = decide(before);
  await tx.site.update({ where: { id: 1 }, data: { pings: toJson(after), indexNowKey: key || newKey } });
  return { before, after };
}

/** Pings of the same moments go together. */
const gatherMs = 5_000;
/** So long every edge has heard of a publication before anybody is asked to come and fetch it. */
const settleMs = 2_000;

/** Orders that the hub and search engines are told, where they are to be. */
export async function pingSoon(tx: Transaction, at: Date): Promise<void> {
  const { hub, indexNow } = await readPings(tx);
  const slot = Math.ceil(at.getTime() / gatherMs);
  const options = { subject: String(slot), runAt: new Date(slot * gatherMs + settleMs) };
  if (hub) await addJob(tx, 'ping-hub', {}, options);
  if (indexNow) await addJob(tx, 'ping-index-now', {}, options);
}

export type PingService = 'hub' | 'index-now';

/** The column that says whether a service was told of an event. */
const columns = { hub: 'hubAt', 'index-now': 'indexNowAt' } as const;

/** What happened longer ago than a day is no news to anybody. */
const newsForMs = 24 * 3_600_000;

/** Events that a service was not told of yet, of stories and of sections, oldest first; of each at most `limit`. */
export async function untold(tx: Transaction, service: PingService, at: Date, limit: number) {
  const since = new Date(at.getTime() - newsForMs);
  const wanted = {
    where: { at: { gt: since }, [columns[service]]: null },
    orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }],
    take: limit,
    select: { id: true, facts: true },
  };
  const [stories, sections] = await Promise.all([
    tx.storyEvent.findMany(wanted),
    tx.sectionEvent.findMany(wanted),
  ]);
  return { stories, sections };
}

/** Notes that a service was told of events. */
export async function markTold(
  tx: Transaction,
  service: PingService,
  ids: string[],
  at: Date,
): Promise<void> {
  const told = { where: { id: { in: ids } }, data: { [columns[service]]: at } };
  await tx.storyEvent.updateMany(told);
  await tx.sectionEvent.updateMany(told);
}

/** Keeps how telling a service went. */
export async function writePing(
  tx: Transaction,
  ping: { service: PingService; at: Date; count: number; status: number | null; reason: string },
): Promise<void> {
  await tx.ping.create({ data: { id: newId(), ...ping } });
}
