'use client';

import { useState } from 'react';
import { muteMails } from '@/lib/actions/mute-mails';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { OutcomeLines } from '../people/outcome-lines';
import { useAct } from '../use-act';

/** The one button that ends mails of a kind. */
export function MuteForm({ token }: { token: string }) {
  const words = noticeMessages().mute;
  const { busy, problem, act } = useAct();
  const [done, setDone] = useState(false);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (await act(() => muteMails(token))) setDone(true);
      }}
    >
      {!done && (
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy}>
          {busy ? words.busy : words.confirm}
        </button>
      )}
      <OutcomeLines said={done && words.done} problem={problem} />
    </form>
  );
}
