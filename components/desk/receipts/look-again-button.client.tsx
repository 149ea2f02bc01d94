'use client';

import { lookAgain } from '@/lib/actions/look-again';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { ActButton } from '../act-button';

/** Has it looked again what readers get. */
export function LookAgainButton({ storyId }: { storyId: string }) {
  const words = receiptMessages();
  return (
    <ActButton label={words.lookAgain} busyLabel={words.looking} action={() => lookAgain({ storyId })} />
  );
}
