import { foldedName } from '@/lib/document/agency-key';
import type { RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import type { Transaction } from './transaction';

export interface StoredRightRule extends RightTerms {
  id: string;
  subject: RightSubject;
}

const dates = ({ startsAt, endsAt }: Pick<RightTerms, 'startsAt' | 'endsAt'>) => ({
  startsAt: startsAt ? new Date(startsAt) : null,
  endsAt: endsAt ? new Date(endsAt) : null,
});

/** The columns that say what a rule is about. */
function columnsOf(subject: RightSubject) {
  if ('photoId' in subject) return { photoId: subject.photoId };
  if ('collectionId' in subject) return { collectionId: subject.collectionId };
  return { agency: foldedName(subject.agency), agencyName: subject.agency };
}

/** Whether there is such a thing to make a rule about. The photo or collection is held until the transaction ends. */
export async function holdRightSubject(tx: Transaction, subject: RightSubject): Promise<boolean> {
  if ('agency' in subject) return foldedName(subject.agency) !== '';
  const rows =
    'photoId' in subject
      ? await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Photo" WHERE id = ${subject.photoId}::uuid FOR UPDATE`
      : await tx.$queryRaw<
          unknown[]
        >`SELECT 1 FROM "Collection" WHERE id = ${subject.collectionId}::uuid FOR SHARE`;
  return rows.length > 0;
}

export async function insertRightRule(
  tx: Transaction,
  rule: StoredRightRule & { createdById: string | null; createdAt: Date },
): Promise<void> {
  const { subject, answer, note, id, createdById, createdAt } = rule;
  const data = { id, answer, note, createdById, createdAt, ...columnsOf(subject), ...dates(rule) };
  await tx.rightRule.create({ data });
}

/** A rule as it stands, held until the transaction ends; null for none. */
export async function lockRightRule(tx: Transaction, id: string): Promise<StoredRightRule | null> {
  await tx.$queryRaw`SELECT 1 FROM "RightRule" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.rightRule.findUnique({ where: { id } });
  if (!row) return null;
  const { answer, note, photoId, collectionId, agencyName } = row;
  const subject: RightSubject = photoId
    ? { photoId }
    : collectionId
      ? { collectionId }
      : { agency: agencyName };
  const [startsAt, endsAt] = [row.startsAt?.toISOString() ?? null, row.endsAt?.toISOString() ?? null];
  return { id, answer, note, subject, startsAt, endsAt };
}

/** Changes what a rule says. `createdAt` moves too: an answer given now is younger than the question. */
export async function updateRightRule(
  tx: Transaction,
  id: string,
  terms: RightTerms,
  by: { personId: string; at: Date },
): Promise<void> {
  const { answer, note } = terms;
  await tx.rightRule.update({
    where: { id },
    data: { answer, note, ...dates(terms), createdById: by.personId, createdAt: by.at },
  });
}

export async function deleteRightRule(tx: Transaction, id: string): Promise<void> {
  await tx.rightRule.delete({ where: { id } });
}

/** Whether anybody made a rule about a collection. */
export async function hasRightRules(tx: Transaction, collectionId: string): Promise<boolean> {
  return (await tx.rightRule.count({ where: { collectionId } })) > 0;
}
