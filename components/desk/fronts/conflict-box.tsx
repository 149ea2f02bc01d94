import { frontMessages } from '@/lib/kit/messages/fronts';
import type { Front } from './use-front';

/** That a colleague saved meanwhile, and which of the two to go on with. */
export function ConflictBox({ front: { theirs, work } }: { front: Front }) {
  const words = frontMessages().conflict;
  return (
    <div role="alert" className="empty:hidden">
      {theirs && (
        <div className="mt-3 border-s-2 border-caution bg-caution-wash px-4 py-3 text-sm">
          <p className="font-semibold text-caution">
            {words.title(theirs.updatedBy?.name ?? words.somebody)}
          </p>
          <p className="mt-1">{words.text}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="btn" onClick={() => work.keep('theirs')}>
              {words.theirs}
            </button>
            <button type="button" className="btn" onClick={() => work.keep('mine')}>
              {words.mine}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
