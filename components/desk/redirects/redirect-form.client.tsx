'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { addRedirects, type RedirectsAnswer } from '@/lib/actions/add-redirects';
import { redirectMessages } from '@/lib/kit/messages/redirects';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { RedirectFaults } from './redirect-faults';
import { RedirectsMade } from './redirects-made';

const longest = 900_000;

/** Adds one redirect, or a file of them. */
export function RedirectForm() {
  const words = redirectMessages();
  const router = useRouter();
  const id = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [csv, setCsv] = useState('');
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [answered, setAnswered] = useState<RedirectsAnswer | null>(null);

  async function send(name: string, request: Parameters<typeof addRedirects>[0], done: () => void) {
    if (busy) return;
    setBusy(name);
    setAnswered(null);
    const answer = await runAction(() => addRedirects(request));
    setBusy('');
    setProblem(answer.ok ? '' : answer.sentence);
    if (!answer.ok) return;
    setAnswered(answer.value);
    if ('faults' in answer.value) return;
    done();
    router.refresh();
  }

  async function take(file: File | undefined) {
    if (!file) return;
    setProblem(file.size > longest ? words.tooLong : '');
    if (file.size <= longest) setCsv(await file.text());
  }

  return (
    <>
      <form
        className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          void send('one', { from, to }, () => {
            setFrom('');
            setTo('');
          });
        }}
      >
        <div>
          <label className="field-label" htmlFor={`${id}-from`}>
            {words.from}
          </label>
          <input
            id={`${id}-from`}
            className="field mt-1"
            required
            maxLength={2_000}
            placeholder="/"
            aria-describedby={`${id}-from-hint`}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
          <p id={`${id}-from-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
            {words.fromHint}
          </p>
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-to`}>
            {words.to}
          </label>
          <input
            id={`${id}-to`}
            className="field mt-1"
            required
            maxLength={2_000}
            aria-describedby={`${id}-to-hint`}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
          <p id={`${id}-to-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
            {words.toHint}
          </p>
        </div>
        <button type="submit" className="btn btn-primary sm:mt-7" aria-disabled={busy !== ''}>
          {busy === 'one' ? words.adding : words.add}
        </button>
      </form>
      <details className="mt-4 border-y border-rule py-3">
        <summary className="w-fit cursor-pointer text-sm font-semibold">{words.import}</summary>
        <form
          className="mt-2 max-w-2xl"
          onSubmit={(event) => {
            event.preventDefault();
            if (csv.trim()) void send('many', { csv }, () => setCsv(''));
          }}
        >
          <p className="text-sm text-pretty text-ink-soft">{words.importHint}</p>
          <label className="field-label mt-3" htmlFor={`${id}-file`}>
            {words.file}
          </label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".csv,text/csv,text/plain"
            className="mt-1 block max-w-full text-sm"
            onChange={({ target }) => void take(target.files?.[0])}
          />
          <label className="field-label mt-3" htmlFor={`${id}-csv`}>
            {words.text}
          </label>
          <textarea
            id={`${id}-csv`}
            className="field mt-1 font-mono text-sm"
            rows={5}
            maxLength={longest}
            placeholder="/old,/new"
            value={csv}
            onChange={({ target }) => setCsv(target.value)}
          />
          <button type="submit" className="btn mt-3" aria-disabled={busy !== ''}>
            {busy === 'many' ? words.importing : words.doImport}
          </button>
        </form>
      </details>
      <div role="status" className="mt-3 text-sm empty:hidden">
        {answered && 'changed' in answered && <RedirectsMade {...answered} />}
      </div>
      {answered && 'faults' in answered && <RedirectFaults {...answered} />}
      <Problem className="mt-3">{problem}</Problem>
    </>
  );
}
