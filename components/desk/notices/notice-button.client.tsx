'use client';

import { markNoticeDone } from '@/lib/actions/mark-notice-done';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { ActButton } from '../act-button';

/** Marks a notice as dealt with, or opens it again. */
export function NoticeButton({ id, done }: { id: string; done: boolean }) {
  const { reopen, done: mark } = rightsMessages().notices;
  return <ActButton label={done ? reopen : mark} action={() => markNoticeDone({ id, done: !done })} />;
}
