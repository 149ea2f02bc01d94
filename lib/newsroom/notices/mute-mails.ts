import { writeAudit } from '@/lib/data/write/audit';
import { lockWishes, writeWishes } from '@/lib/data/write/notice-members';
import { inTransaction } from '@/lib/data/write/transaction';
import { isNoticeKind, switchWish } from '@/lib/document/shapes/notice-wish';
import { readMuteToken } from '@/lib/kit/mute-token';
import { Problem } from '@/lib/kit/problem';

/**
 * Ends mails of a kind for whoever got the mail that the token stands in. Once more changes nothing.
 * @throws Problem `not-found` for a token that isn't ours, or of somebody who isn't here
 */
export async function muteMails(token: string, now: () => Date = () => new Date()): Promise<void> {
  const mute = readMuteToken(token);
  if (!mute) throw new Problem('not-found');
  const { personId, kind } = mute;
  if (kind !== 'all' && !isNoticeKind(kind)) throw new Problem('not-found');
  await inTransaction(async (tx) => {
    const before = await lockWishes(tx, personId);
    if (!before) throw new Problem('not-found');
    await writeWishes(tx, personId, switchWish(before.wishes, kind, 'mail', false));
    await writeAudit(tx, {
      at: now(),
      personId,
      verb: 'person.notices',
      subjectKind: 'person',
      subjectId: personId,
      detail: { kind, way: 'mail', on: false, byMail: true },
    });
  });
}
