import { frontMessages } from '@/lib/kit/messages/fronts';
import { KeepChoice } from '../keep-choice';
import { focusFirst } from './focus-first';
import type { Front } from './use-front';

interface Props {
  front: Front;
  /** Says what was done. */
  onSay: (words: string) => void;
}

/** That a colleague saved meanwhile, and which of the two to go on with. */
export function ConflictBox({ front: { theirs, work }, onSay }: Props) {
  const words = frontMessages().conflict;

  function keep(whose: 'mine' | 'theirs') {
    work.keep(whose);
    onSay(words.kept[whose]);
    focusFirst(['front-undo']);
  }

  return (
    <div role="alert" className="empty:hidden">
      {theirs && (
        <div className="mt-3 border-s-2 border-caution bg-caution-wash px-4 py-3 text-sm">
          <p className="font-semibold text-caution">
            {words.title(theirs.updatedBy?.name ?? words.somebody)}
          </p>
          <p className="mt-1">{words.text}</p>
          <KeepChoice words={words} keep={keep} />
        </div>
      )}
    </div>
  );
}
