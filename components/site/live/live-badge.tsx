import type { LiveState } from '@/lib/document/shapes/live';
import { livePageMessages } from '@/lib/kit/messages/live-page';

/** What the coverage of a story is in, as one word above its headline. The island keeps it right while the page is open. */
export function LiveBadge({ state, language }: { state: LiveState; language: string }) {
  return (
    <span className="live-badge" data-live-badge="" data-state={state}>
      {livePageMessages(language).state[state]}
    </span>
  );
}
