'use client';

import { useState } from 'react';
import { withdrawUpdate } from '@/lib/actions/withdraw-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { editorMessages } from '@/lib/kit/messages/editor';
import { runAction } from '../ask-server';

/** Takes an update off the page, after asking once more. */
export function WithdrawButton({
  update,
  onChange,
}: {
  update: DeskUpdate;
  onChange: (update: DeskUpdate) => void;
}) {
  const words = editorMessages();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function withdraw() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => withdrawUpdate({ id: update.id }));
    setBusy(false);
    if (answer.ok) onChange(answer.value);
    else setProblem(answer.sentence);
  }

  if (!asking) {
    return (
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        {words.updates.withdraw}
      </button>
    );
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{words.updates.withdraw}</legend>
      <span className="text-sm">{words.updates.withdrawAsk}</span>
      <button type="button" className="btn btn-danger" aria-disabled={busy} onClick={withdraw}>
        {busy ? words.updates.busy : words.updates.withdrawYes}
      </button>
      <button type="button" className="btn btn-quiet" onClick={() => setAsking(false)}>
        {words.cancel}
      </button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {problem}
      </p>
    </fieldset>
  );
}
