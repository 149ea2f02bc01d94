'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { makeWebhook } from '@/lib/actions/make-webhook';
import { sectionEventKinds } from '@/lib/document/shapes/section-event';
import { storyEventKinds } from '@/lib/document/shapes/story-event';
import type { WebhookInput } from '@/lib/document/shapes/webhook';
import { pingMessages } from '@/lib/kit/messages/pings';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { SecretBox } from './secret-box';
import { WebhookFields } from './webhook-fields';

const blank: WebhookInput = { url: '', note: '', events: [...storyEventKinds, ...sectionEventKinds] };

/** The form for a new webhook; then, once, its secret. */
export function NewWebhook() {
  const words = pingMessages();
  const router = useRouter();
  const [input, setInput] = useState(blank);
  const { busy, problem, setProblem, act } = useAct();
  const [secret, setSecret] = useState('');

  async function add() {
    if (input.events.length === 0) return setProblem(words.noEvents);
    const made = await act(() => makeWebhook(input));
    if (!made) return;
    setSecret(made.value.secret);
    setInput(blank);
    router.refresh();
  }

  if (secret) return <SecretBox secret={secret} onDone={() => setSecret('')} />;
  return (
    <details className="border-b border-rule py-2">
      <summary className="w-fit min-h-9 cursor-pointer py-2 text-sm font-semibold">{words.add}</summary>
      <form
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <WebhookFields input={input} onChange={setInput} />
        <button type="submit" className="btn btn-primary mt-4" aria-disabled={busy}>
          {busy ? words.creating : words.create}
        </button>
        <Problem className="mt-2">{problem}</Problem>
      </form>
    </details>
  );
}
