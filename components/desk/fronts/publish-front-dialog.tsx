'use client';

import { useState } from 'react';
import { publishFront } from '@/lib/actions/publish-front';
import { scheduleFront } from '@/lib/actions/schedule-front';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { runAction } from '../ask-server';
import { Dialog } from '../editor/dialog';
import { problemOf, type When, WhenField } from '../editor/schedule/when-field';
import { Problem } from '../problem';

interface Props {
  frontKey: string;
  zone: string;
  /** Resolves with the stored version once everything is saved; null where that fails. */
  whenSaved: () => Promise<number | null>;
  /** `planned`: it goes out later. */
  onDone: (planned: boolean) => void;
  onClose: () => void;
}

/** Publishes a front, now or at a time. */
export function PublishFrontDialog({ frontKey, zone, whenSaved, onDone, onClose }: Props) {
  const words = frontMessages();
  const later = scheduleMessages();
  const [when, setWhen] = useState<When>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function send() {
    if (busy) return;
    const wrong = when && problemOf(when, zone);
    if (wrong) return setProblem(wrong);
    setBusy(true);
    setProblem('');
    const version = await whenSaved();
    if (version === null) {
      setBusy(false);
      return onClose();
    }
    const answer = await runAction<unknown>(() =>
      when ? scheduleFront({ key: frontKey, version, ...when }) : publishFront({ key: frontKey, version }),
    );
    setBusy(false);
    if (answer.ok) onDone(when !== null);
    else setProblem(answer.sentence);
  }

  return (
    <Dialog title={words.publishTitle} onClose={onClose}>
      {!when && <p className="text-sm">{words.publishHint}</p>}
      <WhenField when={when} onChange={setWhen} zone={zone} hint={words.scheduleHint} />
      <Problem className="mt-3">{problem}</Problem>
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className="btn btn-primary" aria-disabled={busy} onClick={() => void send()}>
          {when ? (busy ? later.busy : words.schedule) : busy ? words.publishing : words.publish}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
