import { randomBytes } from 'node:crypto';
import { writeAudit } from '@/lib/data/write/audit';
import { readPings, writePings } from '@/lib/data/write/pings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PingSettings } from '@/lib/document/ping-settings';
import { assertCan, type NewsroomContext } from '../context';
import { assertAddress } from './assert-address';

/** A key as IndexNow wants it: 8 to 128 letters and digits. It is no secret: anybody may read it at `/{key}.txt`. */
const newKey = () => randomBytes(16).toString('hex');

/**
 * Decides who is told of what is published: a hub, search engines. Feeds name the hub at once.
 * @throws Problem `not-allowed`; `address-refused` with the `field`
 */
export async function setPings({ viewer, now }: NewsroomContext, given: PingSettings): Promise<void> {
  assertCan(viewer, 'site.pings');
  const settings = {
    hub: given.hub && assertAddress(given.hub, 'hub'),
    indexNow: given.indexNow && assertAddress(given.indexNow, 'indexNow'),
  };
  await inTransaction(async (tx) => {
    const { hub, indexNow } = await readPings(tx);
    await writePings(tx, settings, newKey());
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.pings' } as const;
    const detail = { before: { hub, indexNow }, after: { ...settings } };
    await writeAudit(tx, { at: now(), personId: viewer.id, ...entry, detail });
  });
}
