import type { Transaction } from '@/lib/data/write/transaction';

/** What doing something due may use: the transaction that holds it, and the files that follow. */
export interface DueWork {
  tx: Transaction;
  at: Date;
  note: (photoIds: readonly string[]) => void;
}
