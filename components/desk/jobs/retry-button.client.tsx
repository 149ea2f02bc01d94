'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { retryJobs } from '@/lib/actions/retry-jobs';
import { jobMessages } from '@/lib/kit/messages/jobs';

interface Props {
  /** The job; null for all that have failed. */
  id: string | null;
  label: string;
  /** The name for those who don't see which line it stands in. */
  name?: string;
}

/** Has failed work begin again; says so, or why not, beside itself. */
export function RetryButton({ id, label, name }: Props) {
  const words = jobMessages();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);

  function retry() {
    if (busy) return;
    setSaid(null);
    start(async () => {
      try {
        const result = await retryJobs({ id });
        setSaid(
          result.ok
            ? { text: words.retried(result.value), failed: false }
            : { text: result.problem.message, failed: true },
        );
        router.refresh();
      } catch (error) {
        console.error(error);
        setSaid({ text: words.unreachable, failed: true });
      }
    });
  }

  return (
    <>
      <button type="button" className="btn" aria-label={name} aria-disabled={busy} onClick={retry}>
        {busy ? words.retrying : label}
      </button>
      <p role="status" className={`text-sm ${said?.failed ? 'text-danger' : 'text-ink-soft'}`}>
        {said?.text}
      </p>
    </>
  );
}
