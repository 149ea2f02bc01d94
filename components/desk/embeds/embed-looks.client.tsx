'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { lookAtEmbed } from '@/lib/actions/look-at-embed';
import { sayEmbed } from '@/lib/actions/say-embed';
import type { DeskEmbed } from '@/lib/document/shapes/desk-embed';
import type { PostState } from '@/lib/document/shapes/embed-watch';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { Problem } from '../problem';
import { useAct } from '../use-act';

/** How often, and how long, the page looks whether the worker has looked. */
const every = 1_500;
const patience = 20;

/** Having the worker look at a post now, or saying what one sees oneself. */
export function EmbedLooks({ embed, maySay }: { embed: DeskEmbed; maySay: boolean }) {
  const words = embedDeskMessages();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  /** The last look before the one that was asked for; undefined while none was. */
  const [before, setBefore] = useState<string | null | undefined>();
  const [undo, setUndo] = useState<PostState | null>(null);
  const [said, setSaid] = useState('');
  const { address, checkedAt, state, reason } = embed;
  const waiting = before !== undefined && before === checkedAt;

  useEffect(() => {
    if (!waiting) return;
    let left = patience;
    const timer = setInterval(() => {
      left -= 1;
      router.refresh();
      if (left === 0) setBefore(undefined);
    }, every);
    return () => clearInterval(timer);
  }, [waiting, router]);

  async function look() {
    if (waiting) return;
    setSaid('');
    setUndo(null);
    if (await act(() => lookAtEmbed({ address }))) setBefore(checkedAt);
  }

  async function say(now: PostState, undoing = false) {
    const was = await act(() => sayEmbed({ address, state: now }));
    if (!was) return;
    setUndo(undoing ? null : was.value.state);
    setSaid(undoing ? words.said.undone : now === 'gone' ? words.said.gone : words.said.live);
  }

  const mayLook = reason !== 'not-asked';
  const lost = state === 'gone' || state === 'private';
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        {mayLook && (
          <button type="button" className="btn" aria-disabled={busy || waiting} onClick={() => void look()}>
            {words.look}
          </button>
        )}
        {maySay && !lost && (
          <button type="button" className="btn" aria-disabled={busy} onClick={() => void say('gone')}>
            {words.sayGone}
          </button>
        )}
        {maySay && state !== 'live' && (
          <button type="button" className="btn" aria-disabled={busy} onClick={() => void say('live')}>
            {words.sayLive}
          </button>
        )}
        <p role="status" className="flex flex-wrap items-center gap-3 text-ink-soft empty:hidden">
          {waiting ? words.looking : said}
          {!waiting && undo && (
            <button type="button" className="btn" aria-disabled={busy} onClick={() => void say(undo, true)}>
              {words.undo}
            </button>
          )}
        </p>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}
