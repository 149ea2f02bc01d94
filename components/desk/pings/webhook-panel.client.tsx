'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeWebhook } from '@/lib/actions/change-webhook';
import { removeWebhook } from '@/lib/actions/remove-webhook';
import { rotateWebhookSecret } from '@/lib/actions/rotate-webhook-secret';
import { switchWebhook } from '@/lib/actions/switch-webhook';
import { type TestAnswer, testWebhook } from '@/lib/actions/test-webhook';
import type { DeskWebhook, WebhookInput } from '@/lib/document/shapes/webhook';
import type { ActionResult } from '@/lib/kit/action-result';
import { type PingMessages, pingMessages } from '@/lib/kit/messages/pings';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { SecretBox } from './secret-box';
import { WebhookFields } from './webhook-fields';

function inWords({ ok, status, reason, tookMs }: TestAnswer, words: PingMessages): string {
  if (status === null) return reason;
  return ok ? words.testOk(status, tookMs) : words.testBad(status);
}

/** Everything that can be done about one webhook. */
export function WebhookPanel({ webhook }: { webhook: DeskWebhook }) {
  const words = pingMessages();
  const router = useRouter();
  const { id, url, note, events, off } = webhook;
  const [input, setInput] = useState<WebhookInput>({ url, note, events });
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const [secret, setSecret] = useState('');

  async function run<T>(name: string, action: () => Promise<ActionResult<T>>, then: (value: T) => void) {
    if (busy) return;
    setBusy(name);
    setSaid('');
    const answer = await runAction(action);
    setBusy('');
    setProblem(answer.ok ? '' : answer.sentence);
    if (!answer.ok) return;
    then(answer.value);
    router.refresh();
  }

  const save = () =>
    input.events.length === 0
      ? setProblem(words.noEvents)
      : void run(
          'save',
          () => changeWebhook({ id, ...input }),
          () => setSaid(words.saved),
        );
  return (
    <div className="mt-6">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WebhookFields input={input} onChange={setInput} />
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" aria-disabled={busy !== ''}>
            {busy === 'save' ? words.busy : words.change}
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={busy !== ''}
            onClick={() =>
              void run(
                'test',
                () => testWebhook({ id }),
                (answer) => setSaid(inWords(answer, words)),
              )
            }
          >
            {busy === 'test' ? words.testing : words.test}
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={busy !== ''}
            onClick={() =>
              void run(
                'rotate',
                () => rotateWebhookSecret({ id }),
                (value) => setSecret(value.secret),
              )
            }
          >
            {busy === 'rotate' ? words.rotating : words.rotate}
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={busy !== ''}
            onClick={() =>
              void run(
                'switch',
                () => switchWebhook({ id, on: off !== null }),
                () => undefined,
              )
            }
          >
            {off ? words.on : words.off}
          </button>
          {off && (
            <button
              type="button"
              className="btn text-danger"
              aria-disabled={busy !== ''}
              onClick={() =>
                void run(
                  'remove',
                  () => removeWebhook({ id }),
                  () => router.push('/desk/settings/pings'),
                )
              }
            >
              {busy === 'remove' ? words.removing : words.remove}
            </button>
          )}
        </div>
        <p className="mt-2 text-xs text-pretty text-ink-faint">{words.rotateHint}</p>
        <p role="status" className="mt-2 text-sm empty:hidden">
          {said}
        </p>
        <Problem className="mt-2">{problem}</Problem>
      </form>
      {secret && <SecretBox secret={secret} onDone={() => setSecret('')} />}
    </div>
  );
}
