import { siteZone } from '@/lib/data/write/find-site';
import { insertRightRule } from '@/lib/data/write/right-rules';
import type { Transaction } from '@/lib/data/write/transaction';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { newId } from '@/lib/kit/ids';
import { instantOf } from '@/lib/kit/local-instant';
import { isInReach } from '@/lib/kit/time-reach';
import { planRule } from './rights-steps';

/** The first moment after a year, a month or a day, as a local time. */
function after(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = new Date(Date.UTC(year, (month ?? 12) - 1, day ?? 1));
  if (day) next.setUTCDate(next.getUTCDate() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  // Of the last day of 9999 that is a year in six digits.
  return next.toISOString().slice(0, -'.000Z'.length);
}

/** A date of a file as an instant; without a time it is the beginning or the end of what it names. */
function instantFrom(date: string | undefined, edge: 'begin' | 'end', zone: string): string | null {
  if (!date) return null;
  const [day = '', time = ''] = date.split('T');
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) return new Date(date).toISOString();
  if (time) return instantOf(date, zone);
  const [year = '', month = '01', first = '01'] = day.split('-');
  return instantOf(edge === 'end' ? after(day) : `${year}-${month}-${first}T00:00:00`, zone);
}

/**
 * Makes a rule of the embargo and the expiry that a file names, by the clock of the newsroom where it names no zone.
 * What contradicts itself is left to the desk, which sees both dates.
 */
export async function rightsFromFile(
  tx: Transaction,
  photoId: string,
  { embargo, expiry }: Pick<PhotoMetadata, 'embargo' | 'expiry'>,
  at: Date,
): Promise<void> {
  const zone = await siteZone(tx);
  // Some agencies write 9999 for what never ends.
  const meant = (instant: string | null) => (instant && isInReach(instant) ? instant : null);
  const startsAt = meant(instantFrom(embargo?.value, 'begin', zone));
  const endsAt = meant(instantFrom(expiry?.value, 'end', zone));
  if (!(startsAt || endsAt) || (startsAt && endsAt && startsAt >= endsAt)) return;
  const rule = { id: newId(), subject: { photoId }, answer: 'allow' as const, startsAt, endsAt, note: '' };
  await insertRightRule(tx, { ...rule, createdById: null, createdAt: at });
  await planRule(tx, rule, at);
}
