'use client';

import { useState } from 'react';
import type { StoryStatus } from '@/lib/document/shapes/desk-story';
import type { StepKind } from '@/lib/document/shapes/story-review';
import { openStatuses } from '@/lib/document/shapes/story-review';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { runAction } from '../ask-server';
import { Later } from '../editor/later';
import { useSoon } from '../editor/use-soon';
import { Problem } from '../problem';
import { type MayStep, stepActions, stepsFrom } from './steps';

const loadNote = () => import('./note-dialog').then(({ NoteDialog }) => NoteDialog);

interface Props {
  storyId: string;
  status: StoryStatus;
  may: MayStep;
  /** Resolves with the stored version once everything on the page is stored. */
  whenSaved: () => Promise<number>;
  onChanged: () => void;
  /** Where something else is what one most likely wants. */
  quiet?: boolean;
}

/** The next steps of a story, the most likely first. */
export function StepButtons({ storyId, status, may, whenSaved, onChanged, quiet = false }: Props) {
  const words = workflowMessages();
  const [asking, setAsking] = useState<'hand-in' | 'return' | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useSoon(loadNote);
  const seen = openStatuses.find((open) => open === status);
  if (!seen) return null;
  // Whoever approves need not take back what others handed in.
  const kinds = stepsFrom(status, may).filter((kind) => !(kind === 'take-back' && may.return));

  async function take(kind: StepKind, note: string): Promise<string | null> {
    if (!seen) return null;
    try {
      const version = await whenSaved();
      const answer = await runAction(() => stepActions[kind]({ storyId, seen, note, version }));
      onChanged();
      return answer.ok ? null : answer.sentence;
    } catch (error) {
      // `whenSaved` gives the sentence that the header shows too.
      return words.unsaved(error instanceof Error ? error.message : '');
    }
  }

  async function press(kind: StepKind) {
    if (busy) return;
    setProblem('');
    if (kind === 'hand-in' || kind === 'return') return setAsking(kind);
    setBusy(true);
    setProblem((await take(kind, '')) ?? '');
    setBusy(false);
  }

  return (
    <>
      {kinds.map((kind, i) => (
        <button
          key={kind}
          type="button"
          className={`btn ${i === 0 && status !== 'approved' && !quiet ? 'btn-primary' : ''}`}
          aria-disabled={busy}
          onClick={() => void press(kind)}
        >
          {words.act[kind]}
        </button>
      ))}
      <Problem className="w-full">{problem}</Problem>
      {asking && (
        <Later
          key={asking}
          load={loadNote}
          props={{ kind: asking, take: (note) => take(asking, note), onClose: () => setAsking(null) }}
        />
      )}
    </>
  );
}
