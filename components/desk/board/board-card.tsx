'use client';

import Link from 'next/link';
import type { BoardCard, BoardColumn } from '@/lib/document/shapes/board';
import type { StepKind } from '@/lib/document/shapes/story-review';
import type { Locale } from '@/lib/kit/dates';
import { boardMessages } from '@/lib/kit/messages/board';
import { CardMenu } from './card-menu';
import { CardTimes, isOverdue } from './card-times';

interface Props {
  card: BoardCard;
  column: BoardColumn;
  now: number;
  locale: Locale;
  /** Whether it can be taken elsewhere. */
  movable: boolean;
  onDrag: (card: BoardCard | null) => void;
  onStep: (kind: StepKind) => void;
  onPlan: () => void;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((part, i, all) => (i === 0 || i === all.length - 1 ? [part.charAt(0)] : []))
    .join('')
    .toLocaleUpperCase();

function Holders({ card: { holders, assigned } }: { card: BoardCard }) {
  const words = boardMessages().card;
  const names = holders.map(({ name }) => name).join(', ');
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-ink-soft">
      <span aria-hidden="true" className="flex shrink-0 -space-x-1.5">
        {holders.slice(0, 3).map(({ id, name }) => (
          <span
            key={id}
            className={`grid size-6 place-items-center rounded-full border border-surface text-[0.625rem] font-semibold ${assigned ? 'bg-ink text-paper' : 'bg-sunken text-ink-soft'}`}
          >
            {initials(name)}
          </span>
        ))}
      </span>
      <span className="sr-only">{assigned ? words.assigned(names) : words.held(names)}</span>
      <span aria-hidden="true" className="truncate">
        {names}
      </span>
    </p>
  );
}

/** A story on the board: its headline leads to the editor. */
export function Card({ card, column, now, locale, movable, onDrag, onStep, onPlan }: Props) {
  const words = boardMessages();
  const name = card.headline.trim() || card.slug || words.untitled;
  const said = card.step?.note && ['return', 'hand-in'].includes(card.step.kind) ? card.step : null;
  const late = isOverdue(card, now);
  return (
    <li
      data-card={card.id}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-dateline-card', card.id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(card);
      }}
      onDragEnd={() => onDrag(null)}
      className={`relative grid gap-2 border border-rule bg-surface p-3 text-[0.8125rem] leading-snug shadow-xs ${late ? 'border-s-3 border-s-danger' : ''} ${movable ? 'cursor-grab active:cursor-grabbing' : ''}`}
    >
      <div className="pe-7">
        {card.section && (
          <p className="text-[0.6875rem] font-semibold tracking-wide text-ink-soft uppercase">
            {card.section}
          </p>
        )}
        <h3 className="font-serif text-[1.0625rem] leading-tight font-medium text-pretty break-words">
          <Link
            href={`/desk/stories/${card.id}`}
            prefetch={false}
            draggable={false}
            className="hover:underline"
          >
            {card.headline.trim() || <span className="text-ink-soft italic">{words.untitled}</span>}
          </Link>
        </h3>
      </div>
      {said && column !== 'published' && (
        <p className="line-clamp-3 border-s-2 border-rule ps-2 text-pretty break-words text-ink-soft">
          <span className="font-semibold">{words.card.said(said.by)}</span> {said.note}
        </p>
      )}
      {card.changed && <p className="font-semibold text-caution">{words.card.changed}</p>}
      <CardTimes card={card} column={column} now={now} locale={locale} />
      <Holders card={card} />
      <CardMenu card={card} name={name} onStep={onStep} onPlan={onPlan} />
    </li>
  );
}
