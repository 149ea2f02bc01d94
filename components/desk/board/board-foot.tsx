import { boardMessages } from '@/lib/kit/messages/board';
import type { Said } from './use-board';

interface Props {
  said: Said | null;
  /** Whether the newsroom can be heard. */
  reached: boolean;
  dismiss: () => void;
}

/** What was just done, with the way back, in a corner where nothing moves for it. */
export function BoardFoot({ said, reached, dismiss }: Props) {
  const words = boardMessages();
  return (
    <div
      className={
        said || !reached
          ? 'fixed inset-x-3 bottom-3 z-30 flex items-center gap-3 border border-edge bg-surface py-1.5 ps-4 pe-2 text-sm shadow-xl sm:inset-x-auto sm:start-6 sm:bottom-6 sm:max-w-xl'
          : ''
      }
    >
      <p role="status" className={`grow text-pretty ${said?.bad || !said ? 'text-danger' : ''}`}>
        {said?.text ?? (reached ? '' : words.stale)}
      </p>
      {said?.undo && (
        <button type="button" className="btn" onClick={said.undo}>
          {words.undo}
        </button>
      )}
      {said && (
        <button type="button" className="btn btn-quiet" onClick={dismiss}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
}
