import { useRef, useState } from 'react';
import { setLiveReporters } from '@/lib/actions/set-live-reporters';
import type { LiveReporter } from '@/lib/document/shapes/live';
import type { DeskCoverage } from '@/lib/document/shapes/live-desk';
import { runAction } from '../ask-server';
import type { LiveFeed } from './live-feed';

type Reporters = readonly LiveReporter[];

/**
 * Who reports, as it was last chosen here: it shows at once and is stored one choice after the other, so that none of several
 * quick ones is lost. What was refused is as it was before, and the sentence says why.
 */
export function useReporters({ reporters: stored, story }: DeskCoverage, feed: LiveFeed) {
  const [wanted, setWanted] = useState<Reporters | null>(null);
  const [problem, setProblem] = useState('');
  const next = useRef<Reporters | null>(null);
  const storing = useRef(false);

  async function set(reporters: Reporters): Promise<void> {
    setWanted(reporters);
    next.current = reporters;
    if (storing.current) return;
    storing.current = true;
    while (next.current) {
      const given = next.current.map(({ personId, mayRelease }) => ({ personId, mayRelease }));
      next.current = null;
      const answer = await runAction(() => setLiveReporters({ storyId: story.id, reporters: given }));
      setProblem(answer.ok ? '' : answer.sentence);
      await feed.look();
    }
    storing.current = false;
    setWanted(null);
  }

  return { reporters: wanted ?? stored, problem, set };
}
