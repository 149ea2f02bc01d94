'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { setNoticeHook } from '@/lib/actions/set-notice-hook';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { OutcomeLines } from '../people/outcome-lines';
import { useAct } from '../people/use-act';
import { SecretBox } from '../pings/secret-box';

/** Where one's notices are posted to. The secret that signs them is shown once. */
export function HookForm({ hook }: { hook: string | null }) {
  const words = noticeMessages().settings;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [url, setUrl] = useState(hook ?? '');
  const [secret, setSecret] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  async function send(next: string | null) {
    setSaid('');
    const answer = await act(() => setNoticeHook({ url: next }));
    if (!answer) return;
    setSecret(answer.value.secret);
    if (next === null) setUrl('');
    setSaid(next === null ? words.hookStopped : '');
    router.refresh();
  }

  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send(url.trim());
      }}
    >
      <label htmlFor={id} className="field-label">
        {words.hookUrl}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          type="url"
          required
          className="field min-w-0 grow basis-72"
          placeholder="https://"
          maxLength={2_000}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <button type="submit" className="btn" aria-disabled={busy}>
          {busy ? words.busy : words.hookSet}
        </button>
        {hook && (
          <button type="button" className="btn" aria-disabled={busy} onClick={() => void send(null)}>
            {words.hookOff}
          </button>
        )}
      </div>
      <OutcomeLines said={said || (hook && words.hookOn(hook))} problem={problem} />
      {secret && <SecretBox secret={secret} onDone={() => setSecret(null)} />}
    </form>
  );
}
