'use client';

import { redeliver } from '@/lib/actions/redeliver';
import { pingMessages } from '@/lib/kit/messages/pings';
import { ActButton } from '../act-button';

/** Sends one message again. */
export function RedeliverButton({ id }: { id: string }) {
  const { again, sendingAgain } = pingMessages();
  return <ActButton label={again} busyLabel={sendingAgain} action={() => redeliver({ id })} />;
}
