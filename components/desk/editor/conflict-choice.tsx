'use client';

import { useId } from 'react';
import { diffWords } from '@/lib/document/diff-words';
import type { Choice } from '@/lib/document/settle-conflicts';
import { conflictMessages } from '@/lib/kit/messages/conflict';

interface Props {
  /** What it is about: a field's name, or a passage. */
  name: string;
  savedBy: string;
  mine: string;
  theirs: string;
  /** Whether both can stand, one below the other. */
  both: boolean;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** One thing that both changed: the two texts with the words marked that the other lacks, and which one counts. */
export function ConflictChoice({ name, savedBy, mine, theirs, both, choice, choose }: Props) {
  const words = conflictMessages();
  const id = useId();
  const option = (value: Choice, label: string, text?: [string, string]) => (
    <label className="block cursor-pointer text-sm has-checked:bg-accent-wash">
      <span className="flex items-center gap-2 font-semibold">
        <input
          type="radio"
          name={id}
          className="size-4 shrink-0"
          checked={choice === value}
          onChange={() => choose(value)}
        />
        {label}
      </span>
      {text && <Marked text={text[0]} other={text[1]} />}
    </label>
  );
  return (
    <fieldset className="mt-5 border-t border-rule pt-3">
      <legend className="pe-3 text-sm font-semibold">{name}</legend>
      <div className="grid gap-4 md:grid-cols-2">
        {option('mine', words.mine, [mine, theirs])}
        {option('theirs', words.theirs(savedBy), [theirs, mine])}
      </div>
      {both && <div className="mt-3">{option('both', words.both)}</div>}
    </fieldset>
  );
}

/** The text, with the words marked that the other lacks. */
function Marked({ text, other }: { text: string; other: string }) {
  const runs = diffWords(other, text).filter(({ kind }) => kind !== 'removed');
  return (
    <span className="mt-2 block border border-rule bg-paper p-3 font-serif whitespace-pre-wrap">
      {runs.map(({ kind, text: words }, place) => {
        const Run = kind === 'added' ? 'mark' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of words have no identity but their place
        return <Run key={place}>{words}</Run>;
      })}
    </span>
  );
}
