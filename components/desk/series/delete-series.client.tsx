'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { deleteSeries } from '@/lib/actions/delete-series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { runAction } from '../ask-server';
import { Problem } from '../problem';

interface Props {
  id: string;
  /** Whether it has stories, as it is stored: then it stays. */
  used: boolean;
}

/** Deletes a series that has no stories, and goes back to all of them. */
export function DeleteSeries({ id, used }: Props) {
  const words = seriesMessages().deleting;
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function run() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => deleteSeries({ id }));
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) router.push('/desk/series');
    else setBusy(false);
  }

  return (
    <section aria-labelledby="delete" className="mt-10 max-w-2xl border-t border-rule pt-6">
      <h2 id="delete" className="font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 text-sm text-pretty text-ink-soft">{used ? words.used : words.hint}</p>
      {!used && (
        <button type="button" className="btn btn-danger mt-3" aria-disabled={busy} onClick={() => void run()}>
          {busy ? words.busy : words.submit}
        </button>
      )}
      <Problem className="mt-3">{problem}</Problem>
    </section>
  );
}
