'use client';

import { useId, useState } from 'react';
import { removeSection } from '@/lib/actions/remove-section';
import type { DeskSection } from '@/lib/document/shapes/section';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { Problem } from '../problem';
import { useAct } from '../use-act';

interface Props {
  section: DeskSection;
  /** The others, which may get its stories. */
  others: readonly DeskSection[];
  /** @param to the name of the section that has its stories now; empty where it had none */
  onRemoved: (moved: number, to: string) => void;
}

/** Takes a section away; what belongs to it goes to another one. */
export function RemoveSection({ section, others, onRemoved }: Props) {
  const words = sectionMessages().removing;
  const id = useId();
  const [target, setTarget] = useState('');
  const { busy, problem, act } = useAct();
  const { stories, people } = section;
  const used = stories + people > 0;
  const address = `/${section.slug}`;

  async function run() {
    const moveToId = used ? target : null;
    const answer = await act(() => removeSection({ id: section.id, moveToId }));
    if (answer) onRemoved(answer.value.moved, others.find((other) => other.id === moveToId)?.name ?? '');
  }

  return (
    <form
      aria-labelledby={`${id}-title`}
      className="mt-6 max-w-2xl border-t border-rule pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h3 id={`${id}-title`} className="font-semibold">
        {words.title}
      </h3>
      <p className="mt-1 text-sm text-pretty text-ink-soft">
        {used ? `${words.used(stories, people)} ${words.kept(address)}` : words.empty(address)}
      </p>
      {used && others.length === 0 && <p className="mt-2 text-sm text-caution">{words.alone}</p>}
      {(!used || others.length > 0) && (
        <div className="mt-3 flex flex-wrap items-end gap-3">
          {used && (
            <div className="min-w-48">
              <label className="field-label" htmlFor={`${id}-target`}>
                {words.target}
              </label>
              <select
                id={`${id}-target`}
                className="field"
                required
                value={target}
                onChange={({ target: { value } }) => setTarget(value)}
              >
                <option value="">{words.choose}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <button type="submit" className="btn btn-danger" aria-disabled={busy}>
            {busy ? words.busy : words.submit}
          </button>
        </div>
      )}
      <Problem className="mt-2">{problem}</Problem>
    </form>
  );
}
