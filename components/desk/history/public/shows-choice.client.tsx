'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { chooseHistory } from '@/lib/actions/choose-history';
import { type HistoryShows, historyShows } from '@/lib/document/story-style';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { runAction } from '../../ask-server';
import { Problem } from '../../problem';

interface Props {
  storyId: string;
  /** What was chosen for this story; null for what the site does. */
  chosen: HistoryShows | null;
  site: HistoryShows;
  mayDecide: boolean;
}

/** What this story's history shows of its changes: what the site does, or something of its own. */
export function ShowsChoice({ storyId, chosen, site, mayDecide }: Props) {
  const words = publicHistoryMessages();
  const router = useRouter();
  const id = useId();
  const [shows, setShows] = useState(chosen);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  async function choose(next: HistoryShows | null) {
    setShows(next);
    setProblem('');
    setSaid(words.choice.busy);
    const answer = await runAction(() => chooseHistory({ id: storyId, shows: next }));
    if (!answer.ok) {
      setShows(shows);
      setSaid('');
      return setProblem(answer.sentence);
    }
    setSaid(words.choice.saved);
    router.refresh();
  }

  return (
    <div className="max-w-md text-sm">
      <label className="field-label" htmlFor={id}>
        {words.choice.label}
      </label>
      <select
        id={id}
        className="field"
        value={shows ?? ''}
        disabled={!mayDecide}
        onChange={({ target }) => void choose(historyShows.find((known) => known === target.value) ?? null)}
      >
        <option value="">{words.choice.site(words.choice.shows[site])}</option>
        {historyShows.map((known) => (
          <option key={known} value={known}>
            {words.choice.shows[known]}
          </option>
        ))}
      </select>
      <p role="status" className="mt-1 min-h-5 text-ink-soft">
        {said}
      </p>
      <Problem>{problem}</Problem>
    </div>
  );
}
