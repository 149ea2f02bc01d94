'use client';

import { useState } from 'react';
import { findingText } from '@/lib/document/finding-text';
import { formatDate } from '@/lib/kit/dates';
import { reviewMessages } from '@/lib/kit/messages/review';
import { Problem } from '../../problem';
import { useDesk } from '../desk-provider';
import type { Preflight } from './use-preflight';

/** What colleagues have passed over: what it was, who let it stand, when and why, and the way back. */
export function OverriddenList({ preflight, done }: { preflight: Preflight; done: () => void }) {
  const words = reviewMessages().override;
  const { locale } = useDesk();
  const { overridden, may, withdraw } = preflight;
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (overridden.length === 0) return null;

  async function undo(entry: (typeof overridden)[number]) {
    if (busy) return;
    setBusy(true);
    const wrong = await withdraw(entry.override);
    setBusy(false);
    setProblem(wrong);
    if (!wrong) done();
  }

  return (
    <section className="mt-3 first:mt-0">
      <h3 className="text-xs font-semibold text-ink-soft">{words.title}</h3>
      <ul className="mt-1">
        {overridden.map((entry) => {
          const { finding, override } = entry;
          return (
            <li key={override.id} className="border-t border-rule py-1.5 text-sm">
              <p className="wrap-anywhere text-ink-soft">{findingText(finding)}</p>
              <p className="mt-0.5 break-words">“{override.reason}”</p>
              <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
                {words.by(override.by, formatDate(override.at, 'dateTime', locale))}
                {may[override.level] && (
                  <button
                    type="button"
                    className="min-h-6 font-semibold text-link underline underline-offset-2"
                    aria-label={words.undoLabel(findingText(finding))}
                    aria-disabled={busy}
                    onClick={() => undo(entry)}
                  >
                    {words.undo}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <Problem className="mt-1">{problem}</Problem>
    </section>
  );
}
