import { randomBytes } from 'node:crypto';
import { writeAudit } from '@/lib/data/write/audit';
import { writePings } from '@/lib/data/write/pings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PingSettings } from '@/lib/document/ping-settings';
import type { Decision } from '@/lib/document/settings-edit';
import { assertCan, type NewsroomContext } from '../context';
import { mergeSettings } from '../merge-settings';
import { assertAddress } from './assert-address';

/** A key as IndexNow wants it: 8 to 128 letters and digits. It is no secret: anybody may read it at `/{key}.txt`. */
const newKey = () => randomBytes(16).toString('hex');

/**
 * Decides who is told of what is published: a hub, search engines. Feeds name the hub at once.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`; `address-refused` with the `field`; `settings-changed`
 */
export async function setPings(
  { viewer, now }: NewsroomContext,
  given: PingSettings,
  base?: PingSettings,
): Promise<Decision<PingSettings>> {
  assertCan(viewer, 'site.pings');
  const settings = {
    hub: given.hub && assertAddress(given.hub, 'hub'),
    indexNow: given.indexNow && assertAddress(given.indexNow, 'indexNow'),
  };
  return inTransaction(async (tx) => {
    const decide = (stored: PingSettings) => mergeSettings(base, settings, stored);
    const decision = await writePings(tx, decide, newKey());
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.pings' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...entry, detail: { ...decision } });
    return decision;
  });
}
