'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { removePasskey } from '@/lib/actions/remove-passkey';
import type { DeskPasskey } from '@/lib/document/shapes/desk-people';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { ProblemLine } from '../people/problem-line';
import { useConfirmed } from '../people/use-confirmed';

/** The passkeys of whoever looks; each can be removed. */
export function PasskeyList({ passkeys, locale }: { passkeys: readonly DeskPasskey[]; locale: Locale }) {
  const words = passkeyMessages();
  const router = useRouter();
  const { busy, problem, confirmed, field } = useConfirmed();
  const [said, setSaid] = useState('');

  async function remove({ id, name }: DeskPasskey) {
    setSaid('');
    if (!(await confirmed((password) => removePasskey({ id, password })))) return;
    setSaid(words.removed(name));
    router.refresh();
  }

  return (
    <>
      {passkeys.length === 0 && <p className="mt-2 text-sm text-ink-soft">{words.none}</p>}
      {passkeys.length > 0 && (
        <ul aria-label={words.list} className="mt-2 divide-y divide-rule border-y border-rule">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-2 py-3">
              <div className="min-w-0 grow basis-56 text-sm">
                <p className="font-semibold break-words">
                  {passkey.name}
                  {passkey.synced && <span className="font-normal text-ink-soft"> ({words.synced})</span>}
                </p>
                <p className="text-ink-soft">
                  {words.line(
                    formatDate(passkey.createdAt, 'short', locale),
                    passkey.lastUsedAt && formatDate(passkey.lastUsedAt, 'short', locale),
                  )}
                </p>
              </div>
              <button
                type="button"
                className="btn"
                aria-disabled={busy}
                aria-label={words.removeOf(passkey.name)}
                onClick={() => void remove(passkey)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {field && <div className="mt-3 max-w-sm">{field}</div>}
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
      <ProblemLine text={problem} />
    </>
  );
}
