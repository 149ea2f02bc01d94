'use client';

import { useState } from 'react';
import { scheduleStory } from '@/lib/actions/schedule-story';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { runAction } from '../ask-server';
import { useDesk } from '../editor/desk-provider';
import { Dialog } from '../editor/dialog';
import { problemOf, type When, WhenField } from '../editor/schedule/when-field';
import { Problem } from '../problem';
import type { PostDraft } from './post-draft';

interface Props {
  draft: PostDraft;
  storyId: string;
  onPlanned: () => void;
  onClose: () => void;
}

/** Plans that a post goes out by itself, at a time of the newsroom's clocks. */
export function PostLater({ draft, storyId, onPlanned, onClose }: Props) {
  const words = scheduleMessages();
  const { locale } = useDesk();
  const [when, setWhen] = useState<NonNullable<When>>({ wall: '', turn: null });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function plan() {
    if (busy) return;
    const wrong = problemOf(when, locale.zone);
    if (wrong) return setProblem(wrong);
    setBusy(true);
    setProblem('');
    try {
      await draft.queue.whenSaved();
      const planned = { verb: 'update' as const, updateId: draft.id };
      const answer = await runAction(() => scheduleStory({ storyId, planned, ...when }));
      if (answer.ok) return onPlanned();
      setProblem(answer.sentence);
    } catch (error) {
      setProblem(words.unsaved(error instanceof Error ? error.message : ''));
    }
    setBusy(false);
  }

  return (
    <Dialog title={liveDeskMessages().schedule.title} onClose={onClose}>
      <WhenField
        when={when}
        onChange={(time) => (time ? setWhen(time) : onClose())}
        zone={locale.zone}
        hint={words.hint.update}
      />
      <Problem className="mt-3">{problem}</Problem>
      <button type="button" className="btn btn-primary mt-4" aria-disabled={busy} onClick={() => void plan()}>
        {busy ? words.busy : words.confirm.update}
      </button>
    </Dialog>
  );
}
