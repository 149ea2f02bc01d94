import type { Helpline, HelplineInput } from '@/lib/document/shapes/helpline';
import { toHelpline } from '../helpline';
import type { Transaction } from './transaction';

/** Adds a helpline; whoever adds it has checked it on that day. */
export async function insertHelpline(tx: Transaction, input: HelplineInput, at: Date): Promise<Helpline> {
  return toHelpline(await tx.helpline.create({ data: { ...input, checkedOn: at, updatedAt: at } }));
}
