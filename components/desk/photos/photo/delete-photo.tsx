'use client';

import { useRouter } from 'next/navigation';
import { deletePhoto } from '@/lib/actions/delete-photo';
import { restorePhoto } from '@/lib/actions/restore-photo';
import { graceDays } from '@/lib/document/photo-grace';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { Problem } from '../../problem';
import { useAct } from '../../use-act';

interface Props {
  photoId: string;
  /** Until when it can be brought back, in words; null for one that isn't deleted. */
  deletedUntil: string | null;
  used: boolean;
}

/** Deletes a photo that is used nowhere, and brings it back. */
export function DeletePhoto({ photoId, deletedUntil, used }: Props) {
  const words = photoPageMessages().remove;
  const deleted = deletedUntil !== null;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  async function run() {
    await act(() => (deleted ? restorePhoto : deletePhoto)({ id: photoId }));
    // Also what stood in the way has changed the page: somebody else was quicker.
    router.refresh();
  }
  if (used && !deleted) return <p className="text-sm text-ink-soft">{words.used}</p>;
  return (
    <>
      <p role="status" className={`text-sm text-pretty ${deleted ? 'text-caution' : 'text-ink-soft'}`}>
        {deleted ? words.deleted(deletedUntil) : words.hint(graceDays)}
      </p>
      <button
        type="button"
        className={`btn mt-3 ${deleted ? '' : 'btn-danger'}`}
        aria-disabled={busy}
        onClick={() => void run()}
      >
        {busy ? words.busy : deleted ? words.undo : words.submit}
      </button>
      <Problem className="mt-3">{problem}</Problem>
    </>
  );
}
