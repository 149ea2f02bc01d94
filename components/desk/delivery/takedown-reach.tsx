'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { EdgeNow, TakedownReach as Reach } from '@/lib/document/shapes/delivery';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { deliveryMessages } from '@/lib/kit/messages/delivery';
import { askServer } from '../ask-server';

/** Soon after a story was taken down the servers have heard of it; then it is about the ones that can't be reached. */
const firstAfter = 300;
const every = 2_000;

type Known = { reach: Reach | null } | 'asking' | 'unknown';

function useReach(storyId: string): Known {
  const [known, setKnown] = useState<Known>('asking');
  useEffect(() => {
    let over = false;
    let timer = setTimeout(ask, firstAfter);
    async function ask() {
      const answer = await askServer<{ reach: Reach | null }>(`/api/stories/${storyId}/reach`);
      if (over) return;
      // Who may not know is not told again and again.
      if (!answer.ok && answer.status >= 400 && answer.status < 500) return setKnown({ reach: null });
      setKnown(answer.ok ? answer.value : 'unknown');
      const done = answer.ok && (answer.value.reach?.waiting.length ?? 0) === 0;
      if (!done) timer = setTimeout(ask, every);
    }
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [storyId]);
  return known;
}

/** How far it has come that nobody is shown a story any more that was taken down, until that is so everywhere. */
export function TakedownReach({ storyId, locale }: { storyId: string; locale: Locale }) {
  const words = deliveryMessages().reach;
  const known = useReach(storyId);
  const reach = typeof known === 'object' ? known.reach : null;
  const lags = (reach?.waiting.length ?? 0) > 0;
  return (
    <div
      role="status"
      className={lags ? 'mt-2 rounded-control bg-caution-wash px-3 py-2 text-caution' : 'mt-1'}
    >
      {known === 'unknown' && <p className="text-pretty text-caution">{words.unknown}</p>}
      {reach && !lags && reach.total > 0 && <p className="text-ink-soft">{words.all(reach.total)}</p>}
      {reach && lags && <Waiting reach={reach} locale={locale} />}
      {reach && reach.stopped.length > 0 && (
        <p className="mt-1 text-pretty">{words.stopped(reach.stopped)}</p>
      )}
    </div>
  );
}

function Waiting({ reach: { total, waiting, mayLook }, locale }: { reach: Reach; locale: Locale }) {
  const words = deliveryMessages().reach;
  const taken = total - waiting.length;
  return (
    <>
      <p className="font-semibold">{taken === 0 ? words.none : words.some(taken, total)}</p>
      {waiting.map((edge) => (
        <p key={edge.id} className="mt-1 text-pretty">
          {sentenceAbout(edge, locale)}
        </p>
      ))}
      {mayLook && (
        <Link href="/desk/delivery" className="text-link mt-1 inline-block">
          {words.look}
        </Link>
      )}
    </>
  );
}

function sentenceAbout({ name, state, seenAt, servesUntil }: EdgeNow, locale: Locale): string {
  const words = deliveryMessages().reach;
  if (state !== 'silent') return words.catchingUp(name);
  const time = (instant: string) => formatDate(instant, 'dateTime', locale);
  return `${words.waiting(name, time(seenAt))} ${words.until(time(servesUntil))}`;
}
