import type { EdgeNow, EdgeState } from '@/lib/document/shapes/delivery';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { deliveryMessages } from '@/lib/kit/messages/delivery';

const tone: Record<EdgeState, string> = {
  current: 'bg-good',
  behind: 'bg-caution',
  silent: 'bg-danger',
  ended: 'bg-ink-faint',
  stopped: 'bg-ink-faint',
};

/** How the states are called; one without a name here is a type error. */
const nameOf = (state: EdgeState): string => {
  const names: Record<EdgeState, string> = deliveryMessages().state;
  return names[state];
};

/** Who delivers pages, each with how far it has come. */
export function EdgeList({ edges, locale }: { edges: EdgeNow[]; locale: Locale }) {
  return (
    <ul className="-mx-4 mt-6 divide-y divide-rule border-y border-rule sm:mx-0 sm:rounded-control sm:border sm:bg-surface">
      {edges.map((edge) => (
        <EdgeItem key={edge.id} edge={edge} locale={locale} />
      ))}
    </ul>
  );
}

function EdgeItem({ edge, locale }: { edge: EdgeNow; locale: Locale }) {
  const words = deliveryMessages();
  const { state, missing, since } = edge;
  const time = (instant: string) => formatDate(instant, 'dateTime', locale);
  const facts = [
    words.kind[edge.kind],
    missing > 0 && state !== 'ended'
      ? words.missing(missing) + (since ? ` ${words.since(time(since))}` : '')
      : null,
    state === 'current' || state === 'behind' ? null : words.seen(time(edge.seenAt)),
  ].filter((fact) => fact !== null);
  const hint = {
    current: null,
    behind: null,
    silent: words.silentUntil(time(edge.servesUntil)),
    ended: words.endedHint,
    stopped: words.stoppedHint,
  }[state];
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <h2 className="text-base font-medium break-words">{edge.name}</h2>
        <p className="mt-0.5 text-sm text-ink-soft">{facts.join(' · ')}</p>
        {hint && <p className="mt-0.5 max-w-2xl text-sm text-pretty text-ink-soft">{hint}</p>}
      </div>
      <p className="flex shrink-0 items-center gap-2 text-sm font-medium">
        <span aria-hidden="true" className={`size-2 rounded-full ${tone[state]}`} />
        {nameOf(state)}
      </p>
    </li>
  );
}
