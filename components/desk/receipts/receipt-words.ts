import type { Receipt, ReceiptFinding } from '@/lib/document/shapes/receipt';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { receiptMessages } from '@/lib/kit/messages/receipts';

/** What was found instead, as a sentence; null for what is as it should be. */
export function wrongInWords({ check, ok, found }: ReceiptFinding): string | null {
  if (ok) return null;
  const words = receiptMessages();
  // A problem's code: whoever was asked did not answer.
  return /^(?:answer|address)-/.test(found) ? words.unreachable : words.wrong[check](found);
}

/** A receipt in one line: "Checked 14:02: page, canonical address, …". */
export function receiptLine({ state, checkedAt, findings }: Receipt, locale: Locale): string {
  const words = receiptMessages();
  if (!checkedAt) return words.waiting;
  const time = formatDate(checkedAt, 'short', locale);
  if (state === 'waiting') return words.again(time);
  if (state === 'bad') return words.bad(time);
  return words.good(time, findings.map(({ check }) => words.names[check]).join(', '));
}
