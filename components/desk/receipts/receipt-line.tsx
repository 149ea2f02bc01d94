'use client';

import type { Receipt } from '@/lib/document/shapes/receipt';
import type { Locale } from '@/lib/kit/dates';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { receiptLine } from './receipt-words';

const tone = { waiting: 'text-ink-soft', good: 'text-ink-soft', bad: 'text-danger' } as const;

/** What readers got when it was last looked, in a line, with the way to all of it. */
export function ReceiptLine({
  storyId,
  receipt,
  locale,
}: {
  storyId: string;
  receipt: Receipt;
  locale: Locale;
}) {
  return (
    <p role="status" className={`mt-1 text-pretty ${tone[receipt.state]}`} data-receipt={receipt.state}>
      {receiptLine(receipt, locale)}{' '}
      <a href={`/desk/stories/${storyId}/receipt`} target="_blank" rel="noopener" className="text-link">
        {receiptMessages().more}
      </a>
    </p>
  );
}
