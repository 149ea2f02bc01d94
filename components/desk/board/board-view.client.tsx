'use client';

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Board, type BoardCard, type BoardColumn, boardColumns } from '@/lib/document/shapes/board';
import type { StepKind } from '@/lib/document/shapes/story-review';
import type { Locale } from '@/lib/kit/dates';
import { boardMessages } from '@/lib/kit/messages/board';
import { NoteDialog } from '../review/note-dialog';
import { PlanDialog } from '../review/plan-dialog';
import { stepBetween, stepsFrom } from '../review/steps';
import { Card } from './board-card';
import { Column } from './board-column';
import { BoardFoot } from './board-foot';
import { useBoard } from './use-board';

interface Props {
  board: Board;
  /** The view's address, without a question mark. */
  search: string;
  locale: Locale;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
}

type Asking = { card: BoardCard; what: 'return' | 'plan' };

/** How often what is overdue is judged anew, in milliseconds. */
const tick = 30_000;

function useNow(first: number): number {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The newsroom's work by how far it has come. Cards are moved by hand, by their menu, and by colleagues. */
export function BoardView({ board, search, locale, now: rendered }: Props) {
  const words = boardMessages();
  const id = useId();
  const state = useBoard(board, search);
  const { shown, move } = state;
  const now = useNow(rendered);
  const [chosen, setChosen] = useState<BoardColumn>('draft');
  const [inHand, setInHand] = useState<BoardCard | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const moved = useRef<string | null>(null);

  // A card that moves is drawn anew elsewhere: whoever moved it by key goes on from there.
  useLayoutEffect(() => {
    if (!moved.current || document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>(`[data-card="${moved.current}"] [data-card-menu]`);
    moved.current = null;
    if (card?.checkVisibility()) card.focus();
  });

  function take(card: BoardCard, kind: StepKind) {
    if (kind === 'return') return setAsking({ card, what: 'return' });
    moved.current = card.id;
    void move(card, kind);
  }
  function hold(card: BoardCard | null) {
    setInHand(card);
    state.hold(card !== null);
  }
  const kindTo = (column: BoardColumn, card: BoardCard) =>
    column === 'scheduled' || column === 'published' ? null : stepBetween(card.status, column, card.may);

  return (
    <>
      <div className="mb-3 sm:hidden">
        <label htmlFor={`${id}-column`} className="sr-only">
          {words.chooser}
        </label>
        <select
          id={`${id}-column`}
          className="field font-semibold"
          value={chosen}
          onChange={({ target }) => setChosen(boardColumns.find((one) => one === target.value) ?? 'draft')}
        >
          {boardColumns.map((column) => (
            <option key={column} value={column}>
              {words.columns[column]} ({words.count(shown[column].cards.length, shown[column].next !== null)})
            </option>
          ))}
        </select>
      </div>
      <div className="gap-3 sm:-mx-6 sm:grid sm:auto-cols-[minmax(13.5rem,1fr)] sm:grid-flow-col sm:overflow-x-auto sm:px-6 sm:pb-60 min-[88rem]:overflow-x-visible min-[88rem]:pb-4">
        {boardColumns.map((column) => (
          <Column
            key={column}
            column={column}
            part={shown[column]}
            chosen={column === chosen}
            takes={inHand && (inHand.status === column ? null : kindTo(column, inHand) !== null)}
            onDrop={() => {
              const kind = inHand && kindTo(column, inHand);
              if (inHand && kind) take(inHand, kind);
            }}
            onMore={() => state.showMore(column)}
          >
            {shown[column].cards.map((card) => (
              <Card
                key={card.id}
                card={card}
                column={column}
                now={now}
                locale={locale}
                movable={stepsFrom(card.status, card.may).length > 0}
                onDrag={hold}
                onStep={(kind) => take(card, kind)}
                onPlan={() => setAsking({ card, what: 'plan' })}
              />
            ))}
          </Column>
        ))}
      </div>
      <BoardFoot said={state.said} reached={state.reached} dismiss={() => state.say(null)} />
      {asking?.what === 'return' && (
        <NoteDialog
          kind="return"
          take={(note) => {
            moved.current = asking.card.id;
            return move(asking.card, 'return', note);
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.what === 'plan' && (
        <PlanDialog
          storyId={asking.card.id}
          review={{
            assignees: asking.card.assigned ? asking.card.holders : [],
            deadline: asking.card.deadline,
          }}
          may={asking.card.may}
          // The board's own stream brings what is so then.
          onChanged={(undo) => state.planned(asking.card, undo)}
          locale={locale}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
