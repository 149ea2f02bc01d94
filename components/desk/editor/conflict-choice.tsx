'use client';

import { type ReactNode, useId } from 'react';
import { diffWords } from '@/lib/document/diff-words';
import { conflictMessages } from '@/lib/kit/messages/conflict';
import type { Choice } from './settle-content';

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
  /** What combining by hand begins with, and where it is done; null where that makes no sense. */
  combine: { begin: () => Choice; area: ReactNode } | null;
}

/** One thing that both changed: the two texts with the words marked that the other lacks, and which one counts. */
export function ConflictChoice({ name, savedBy, mine, theirs, both, choice, choose, combine }: Props) {
  const words = conflictMessages();
  const id = useId();
  const option = (chosen: boolean, onChoose: () => void, label: string, text?: [string, string]) => (
    <label className="block cursor-pointer text-sm has-checked:bg-accent-wash">
      <span className="flex items-center gap-2 font-semibold">
        <input type="radio" name={id} className="size-4 shrink-0" checked={chosen} onChange={onChoose} />
        {label}
      </span>
      {text && <Marked text={text[0]} other={text[1]} />}
    </label>
  );
  const simple = (value: 'mine' | 'theirs' | 'both', label: string, text?: [string, string]) =>
    option(choice === value, () => choose(value), label, text);
  const combining = typeof choice === 'object';
  return (
    <fieldset className="mt-5 min-w-0 border-t border-rule pt-3">
      <legend className="pe-3 text-sm font-semibold">{name}</legend>
      <div className="grid gap-4 md:grid-cols-2">
        {simple('mine', words.mine, [mine, theirs])}
        {simple('theirs', words.theirs(savedBy), [theirs, mine])}
      </div>
      <div className="mt-3 grid gap-2">
        {both && simple('both', words.both)}
        {combine && option(combining, () => choose(combine.begin()), words.combine)}
      </div>
      {combine && combining && <div className="mt-2">{combine.area}</div>}
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
