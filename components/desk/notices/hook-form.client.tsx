'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { setNoticeHook } from '@/lib/actions/set-notice-hook';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { LineForm } from '../line-form';
import { OutcomeLines } from '../people/outcome-lines';
import { SecretBox } from '../pings/secret-box';
import { useAct } from '../use-act';

/** Where one's notices are posted to. The secret that signs them is shown once. */
export function HookForm({ hook }: { hook: string | null }) {
  const words = noticeMessages().settings;
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
    <>
      <LineForm
        label={words.hookUrl}
        className="mt-3"
        type="url"
        required
        placeholder="https://"
        maxLength={2_000}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
        onSubmit={() => void send(url.trim())}
      >
        <button type="submit" className="btn" aria-disabled={busy}>
          {busy ? words.busy : words.hookSet}
        </button>
        {hook && (
          <button type="button" className="btn" aria-disabled={busy} onClick={() => void send(null)}>
            {words.hookOff}
          </button>
        )}
      </LineForm>
      <OutcomeLines said={said || (hook && words.hookOn(hook))} problem={problem} />
      {secret && <SecretBox secret={secret} onDone={() => setSecret(null)} />}
    </>
  );
}
