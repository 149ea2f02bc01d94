'use client';

import { useLayoutEffect, useState } from 'react';
import { publishFront } from '@/lib/actions/publish-front';
import { scheduleFront } from '@/lib/actions/schedule-front';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { runAction } from '../ask-server';
import { Dialog } from '../editor/dialog';
import { problemOf, type When, WhenField } from '../editor/schedule/when-field';
import { Problem } from '../problem';
import type { Front } from './use-front';

interface Props {
  front: Front;
  zone: string;
  /** `planned`: it goes out later. */
  onDone: (planned: boolean) => void;
  onClose: () => void;
}

/** Publishes a front, now or at a time: the one that it was opened on, or none where a colleague has changed it since. */
export function PublishFrontDialog({ front: { stored, newer, work }, zone, onDone, onClose }: Props) {
  const words = frontMessages();
  const later = scheduleMessages();
  const [when, setWhen] = useState<When>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { key } = stored;

  useLayoutEffect(() => work.hold(), [work]);

  async function send() {
    if (busy || newer) return;
    const wrong = when && problemOf(when, zone);
    if (wrong) return setProblem(wrong);
    setBusy(true);
    setProblem('');
    const version = await work.whenSaved();
    if (version === null) {
      setBusy(false);
      return onClose();
    }
    const answer = await runAction<unknown>(() =>
      when ? scheduleFront({ key, version, ...when }) : publishFront({ key, version }),
    );
    if (answer.ok) return onDone(when !== null);
    // Where a colleague was quicker, who it was says more.
    await work.refresh();
    setBusy(false);
    setProblem(answer.sentence);
  }

  return (
    <Dialog title={words.publishTitle} onClose={onClose}>
      {!when && <p className="text-sm">{words.publishHint}</p>}
      <WhenField when={when} onChange={setWhen} zone={zone} hint={words.scheduleHint} />
      <Problem className="mt-3">
        {newer ? words.changedMeanwhile(newer.updatedBy?.name ?? words.conflict.somebody) : problem}
      </Problem>
      <div className="mt-5 flex flex-wrap gap-2">
        <button
          type="button"
          className="btn btn-primary"
          aria-disabled={busy || newer !== null}
          onClick={() => void send()}
        >
          {when ? (busy ? later.busy : words.schedule) : busy ? words.publishing : words.publish}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {newer ? words.seeChanged : words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
