'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useActionState, useRef, useState, useTransition } from 'react';
import { createStory } from '@/lib/actions/create-story';
import { openNewStory } from '@/lib/actions/open-new-story';
import { newId } from '@/lib/kit/ids';
import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';

/**
 * Starts a story and opens it. A form, which the browser sends by itself where this code has not come yet. `wide` always shows the whole label, which the header shortens on a phone. */
export function NewStoryButton({ wide = false }: { wide?: boolean }) {
  const words = deskFrameMessages().newStory;
  const router = useRouter();
  const [busy, start] = useTransition();
  const [failure, setFailure] = useState<string | null>(null);
  // Kept until the story is there: trying again after a lost answer must not start a second one.
  const id = useRef<string | null>(null);
  const [firstId] = useState(newId);
  const [refusal, send] = useActionState(openNewStory, null);

  function create(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    id.current ??= newId();
    const storyId = id.current;
    setFailure(null);
    start(async () => {
      try {
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
      {/* What the server drew stays: it is not the browser's to compare. */}
      <input type="hidden" name="id" value={firstId} suppressHydrationWarning />
      <button
        type="submit"
        className={`btn btn-primary ${wide ? '' : 'max-sm:px-2.5'}`}
        aria-disabled={busy}
        aria-label={busy ? undefined : words.label}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5" fill="none" stroke="currentColor">
          <path d="M8 2.5v11M2.5 8h11" strokeWidth="2" strokeLinecap="round" />
        </svg>
        {busy ? (
          words.busy
        ) : (
          <>
            <span className={wide ? 'hidden' : 'sm:hidden'}>{words.short}</span>
            <span className={wide ? '' : 'max-sm:hidden'}>{words.label}</span>
          </>
        )}
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
