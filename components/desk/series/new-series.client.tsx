'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { createSeries } from '@/lib/actions/create-series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { SeriesWordsFields } from './series-words';

/** Begins a series, and goes on to its stories. */
export function NewSeries() {
  const labels = seriesMessages();
  const router = useRouter();
  const [words, setWords] = useState({ name: '', description: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function create(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => createSeries(words));
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) router.push(`/desk/series/${answer.value}`);
    else setBusy(false);
  }

  return (
    <form className="grid max-w-xl gap-3" onSubmit={create}>
      <SeriesWordsFields words={words} onChange={setWords} />
      <Problem>{problem}</Problem>
      <button type="submit" className="btn btn-primary justify-self-start" aria-disabled={busy}>
        {labels.create}
      </button>
    </form>
  );
}
