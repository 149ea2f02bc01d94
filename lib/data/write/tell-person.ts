import { personChannel, personSignal } from '@/lib/signals/person-signal';
import type { Transaction } from './transaction';

/** Tells every process that somebody's sessions or rights have changed, once the transaction is committed. */
export async function tellPerson(tx: Transaction, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${personChannel}, ${personSignal(personId)})`;
}
