'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { setEmbedPolicy } from '@/lib/actions/set-embed-policy';
import type { EmbedPolicy } from '@/lib/document/embed-policy';
import { type EmbedChoice, embedChoices } from '@/lib/document/shapes/embed-watch';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { Problem } from '../problem';
import { useAct } from '../use-act';

/** What the house does about lost posts as a rule. */
export function PolicyForm({ policy }: { policy: EmbedPolicy }) {
  const words = embedDeskMessages();
  const router = useRouter();
  const id = useId();
  const [rule, setRule] = useState(policy);
  const { busy, problem, act } = useAct();
  const [undo, setUndo] = useState<EmbedPolicy | null>(null);
  const [saved, setSaved] = useState(false);

  async function save(next: EmbedPolicy, undoing = false) {
    const before = await act(() => setEmbedPolicy(next));
    if (!before) return;
    setRule(next);
    setSaved(true);
    setUndo(undoing ? null : before.value);
    router.refresh();
  }

  return (
    <details className="mb-6 border-y border-rule py-3">
      <summary className="w-fit cursor-pointer text-sm font-semibold">{words.policy.title}</summary>
      <form
        className="mt-2 grid max-w-2xl gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save(rule);
        }}
      >
        <p className="text-sm text-pretty text-ink-soft sm:col-span-2">{words.policy.hint}</p>
        {(['gone', 'private'] as const).map((state) => (
          <div key={state}>
            <label className="field-label" htmlFor={`${id}-${state}`}>
              {words.policy[state]}
            </label>
            <select
              id={`${id}-${state}`}
              className="field mt-1"
              value={rule[state]}
              onChange={(event) => setRule({ ...rule, [state]: event.target.value as EmbedChoice })}
            >
              {embedChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {words.choice[choice]}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
          <button type="submit" className="btn" aria-disabled={busy}>
            {words.policy.save}
          </button>
          <p role="status" className="flex items-center gap-3 text-sm empty:hidden">
            {saved && words.policy.saved}
            {undo && (
              <button type="button" className="btn" onClick={() => void save(undo, true)}>
                {words.undo}
              </button>
            )}
          </p>
        </div>
        <Problem className="sm:col-span-2">{problem}</Problem>
      </form>
    </details>
  );
}
