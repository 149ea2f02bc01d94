'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { addPasskey } from '@/lib/actions/add-passkey';
import { beginPasskey } from '@/lib/actions/begin-passkey';
import { browserName } from '@/lib/kit/browser-name';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { longestName } from '@/lib/policy/person-requests';
import { ProblemLine } from '../people/problem-line';
import { useRecoveryCodes } from '../people/recovery-codes';
import { useConfirmed } from '../people/use-confirmed';
import { knowsPasskeys, makePasskey } from './ask-device';

/** Has this device make a passkey, under a name by which its owner knows it again. */
export function AddPasskey() {
  const words = passkeyMessages();
  const id = useId();
  const router = useRouter();
  const { busy, problem, act, confirmed, field } = useConfirmed();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { show, shown } = useRecoveryCodes();

  async function add(typed: string) {
    setSaid('');
    if (!knowsPasskeys()) return setSaid(words.notSupported);
    const options = await confirmed(beginPasskey);
    if (!options) return;
    setAsking(true);
    const answer = await makePasskey(options.value);
    setAsking(false);
    if (answer.kind !== 'answered') return setSaid(answer.kind === 'known' ? words.known : words.notMade);
    const name = typed.trim() || browserName(navigator.userAgent) || words.title;
    const added = await act(() => addPasskey({ name, response: answer.response }));
    if (!added) return;
    setSaid(words.added);
    if (added.value.length > 0) show(added.value);
    else router.refresh();
  }

  if (shown) return shown;
  return (
    <form
      className="mt-3 grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void add(String(new FormData(event.currentTarget).get('name') ?? ''));
      }}
    >
      <div>
        <label htmlFor={id} className="field-label">
          {words.name}
        </label>
        <input id={id} name="name" className="field" maxLength={longestName} autoComplete="off" />
      </div>
      {field}
      <div>
        <button type="submit" className="btn" aria-disabled={busy || asking}>
          {asking ? words.adding : words.add}
        </button>
        <p role="status" className="mt-2 text-sm empty:hidden">
          {said}
        </p>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
