'use client';

import { useState } from 'react';
import { setNoticeWish } from '@/lib/actions/set-notice-wish';
import type { NoticeKind } from '@/lib/document/shapes/notice-wish';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { ProblemLine } from '../people/problem-line';
import { useAct } from '../use-act';

/** Ends notices of a kind in one's list, with one press, and takes that back with another. */
export function MuteButton({ kind }: { kind: NoticeKind }) {
  const words = noticeMessages().item;
  const { busy, problem, act } = useAct();
  const [muted, setMuted] = useState(false);
  async function set(on: boolean) {
    if (await act(() => setNoticeWish({ kind, way: 'desk', on }))) setMuted(!on);
  }
  return (
    <>
      <button
        type="button"
        className="text-link min-h-9"
        aria-disabled={busy}
        onClick={() => void set(muted)}
      >
        {muted ? words.undo : words.mute}
      </button>
      <span role="status" className="text-ink-soft empty:hidden">
        {muted && words.muted}
      </span>
      <ProblemLine text={problem} />
    </>
  );
}
