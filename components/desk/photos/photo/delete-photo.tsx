'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { deletePhoto } from '@/lib/actions/delete-photo';
import { restorePhoto } from '@/lib/actions/restore-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { runAction } from '../../editor/ask-server';

interface Props {
  photoId: string;
  deleted: boolean;
  used: boolean;
}

/** Deletes a photo that is used nowhere, and brings it back. */
export function DeletePhoto({ photoId, deleted, used }: Props) {
  const words = photoPageMessages().remove;
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function run() {
    if (busy) return;
    setBusy(true);
    const answer = await runAction(() => (deleted ? restorePhoto : deletePhoto)({ id: photoId }));
    setBusy(false);
    setProblem(answer.ok ? null : answer.sentence);
    router.refresh();
  }
  if (used && !deleted) return <p className="text-sm text-ink-soft">{words.used}</p>;
  return (
    <>
      <p role="status" className="mb-3 text-sm text-ink-soft">
        {deleted ? words.deleted : words.hint}
      </p>
      <button
        type="button"
        className={`btn ${deleted ? '' : 'btn-danger'}`}
        aria-disabled={busy}
        onClick={() => void run()}
      >
        {busy ? words.busy : deleted ? words.undo : words.submit}
      </button>
      <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
        {problem}
      </p>
    </>
  );
}
