import type { LiveState } from '@/lib/document/shapes/live';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';

/** How coverage stands, in a word and a sign. */
export function LiveSign({ state }: { state: LiveState }) {
  return (
    <span className="live-sign" data-state={state}>
      <span className="live-dot" aria-hidden="true" />
      {liveDeskMessages().state[state]}
    </span>
  );
}
