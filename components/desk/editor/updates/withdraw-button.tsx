'use client';

import { useState } from 'react';
import { undoWithdrawal } from '@/lib/actions/undo-withdrawal';
import { withdrawUpdate } from '@/lib/actions/withdraw-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { updatesMessages } from '@/lib/kit/messages/updates';
import { useAct } from '../../use-act';

interface Props {
  update: DeskUpdate;
  onChange: (update: DeskUpdate) => void;
}

/** Takes an update off the page at once, and puts it back as it was for whoever thinks better of it. */
export function WithdrawButton({ update, onChange }: Props) {
  const words = updatesMessages();
  const [mine, setMine] = useState(false);
  const { busy, problem, act } = useAct();
  const shown = update.status === 'published';
  const undoable = update.status === 'withdrawn' && mine;

  async function press() {
    const { id } = update;
    const done = await act(() => (shown ? withdrawUpdate({ id }) : undoWithdrawal({ id })));
    if (!done) return;
    setMine(shown);
    // What is written here may be ahead of what the server told.
    const { status, publishedAt, changed } = done.value;
    onChange({ ...update, status, publishedAt, changed });
  }

  if (!shown && !undoable) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span role="status" className="text-sm empty:hidden">
        {undoable && words.withdrawn}
      </span>
      {/* One button for both, so that the focus stays where it is. */}
      <button type="button" className="btn" aria-disabled={busy} onClick={press}>
        {busy ? words.busy : shown ? words.withdraw : words.undoWithdrawal}
      </button>
      <span role="alert" className="text-sm text-danger empty:hidden">
        {problem}
      </span>
    </span>
  );
}
