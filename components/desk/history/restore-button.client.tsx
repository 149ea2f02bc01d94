'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { bringBackUpdate } from '@/lib/actions/bring-back-update';
import { restoreRevision } from '@/lib/actions/restore-revision';
import { takeOverBranch } from '@/lib/actions/take-over-branch';
import { newId } from '@/lib/kit/ids';
import { historyMessages } from '@/lib/kit/messages/history';
import { runAction } from '../ask-server';
import { Problem } from '../problem';

/** What to bring back: a version, or a save that was set aside. */
type Wanted = { version: number; branchId?: undefined } | { branchId: string; version?: undefined };

type Props = Wanted & {
  storyId: string;
  /** The update of the story that it is about; none for the story itself. */
  updateId?: string;
  /** The newest version of the story or the update, as this page knows it. */
  newest: number;
};

/** What was just done: the version that it made, and the one that stood on top before. */
interface Done {
  kind: 'restored' | 'undone';
  made: number;
  before: number;
}

/** Brings a version, or a save that was set aside, back as the newest one, and takes that back again. */
export function RestoreButton({ storyId, updateId, newest, ...wanted }: Props) {
  const words = historyMessages().restore;
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');
  const [saveId, setSaveId] = useState(newId);
  const present = Math.max(newest, done?.made ?? 0);

  async function bringBack({ version, branchId }: Wanted, kind: Done['kind']) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const request = { id: updateId ?? storyId, baseVersion: present, saveId };
    const answer = await runAction(() => {
      if (updateId) {
        const from = branchId === undefined ? { version } : { branchId };
        return bringBackUpdate({ ...request, from });
      }
      return branchId === undefined
        ? restoreRevision({ ...request, version })
        : takeOverBranch({ ...request, branchId });
    });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.sentence);
      return;
    }
    setSaveId(newId());
    setDone({ kind, made: answer.value.version, before: present });
    router.refresh();
  }

  return (
    <div className="mt-3">
      {done?.kind !== 'restored' && (
        <button
          type="button"
          className="btn"
          aria-disabled={busy}
          onClick={() => bringBack(wanted, 'restored')}
        >
          {busy
            ? words.busy
            : wanted.branchId === undefined
              ? words.button
              : historyMessages().branches.takeOver}
        </button>
      )}
      <div role="status" className="text-sm">
        {done && <p className="mt-2">{done.kind === 'restored' ? words.done : words.undone}</p>}
      </div>
      {done && (
        <p className="mt-2 flex flex-wrap gap-2">
          {done.kind === 'restored' && done.before > 0 && (
            <button
              type="button"
              className="btn"
              aria-disabled={busy}
              onClick={() => bringBack({ version: done.before }, 'undone')}
            >
              {busy ? words.busy : words.undo}
            </button>
          )}
          {/* A full load: an editor that the browser still holds would know nothing of the new version. */}
          <a href={`/desk/stories/${storyId}`} className="btn">
            {words.open}
          </a>
        </p>
      )}
      <Problem className="mt-2">{problem}</Problem>
    </div>
  );
}
