'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react';
import { createStory } from '@/lib/actions/create-story';
import { openNewStory } from '@/lib/actions/open-new-story';
import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';

interface Props {
  /** The id that the first story gets: made by the server, so that whoever presses before this code is here starts the same one. */
  firstId: string;
  /** Always shows the whole label, of which the header shows the sign alone on a phone. */
  wide?: boolean;
  /** Its sign: drawn by the server, so that no browser has to load it as code. */
  children: ReactNode;
}

/** Starts a story and opens it. A form, which the browser sends by itself where this code has not come yet. */
export function NewStoryButton({ firstId, wide = false, children }: Props) {
  const words = deskFrameMessages().newStory;
  const router = useRouter();
  const [busy, start] = useTransition();
  const [failure, setFailure] = useState<string | null>(null);
  // Kept until the story is there: trying again after a lost answer must not start a second one.
  const id = useRef<string | null>(firstId);
  const [refusal, send] = useActionState(openNewStory, null);

  function create(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setFailure(null);
    start(async () => {
      try {
        // Code for the second story and all later ones.
        const storyId = id.current ?? (await import('@/lib/kit/ids')).newId();
        id.current = storyId;
        const result = await createStory(storyId);
        if (!result.ok) {
          setFailure(result.problem.message);
          return;
        }
        id.current = null;
        start(() => router.push(`/desk/stories/${storyId}`));
      } catch (error) {
        // The action's request itself failed; what the server refuses comes back as a problem.
        console.error(error);
        setFailure(words.unreachable);
      }
    });
  }

  const said = failure ?? refusal;
  return (
    <form action={send} onSubmit={create}>
      <input type="hidden" name="id" value={firstId} />
      <button
        type="submit"
        className={`btn btn-primary ${wide ? '' : 'max-sm:min-w-11 max-sm:px-0'}`}
        aria-disabled={busy}
      >
        {children}
        <span className={wide ? '' : 'max-sm:sr-only'}>{busy ? words.busy : words.label}</span>
      </button>
      <div role="alert">
        {said && (
          <p className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-md items-start gap-3 rounded-control border border-danger bg-danger-wash py-2 ps-4 pe-2 text-sm whitespace-normal text-danger shadow-lg">
            <span className="grow py-1">{said}</span>
            <button type="button" className="min-h-8 px-2 font-semibold" onClick={() => setFailure('')}>
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
    </form>
  );
}
