'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Board, BoardCard, BoardColumn, BoardPart } from '@/lib/document/shapes/board';
import { type OpenStatus, openStatuses, type StepKind } from '@/lib/document/shapes/story-review';
import { boardMessages } from '@/lib/kit/messages/board';
import { openingMessages } from '@/lib/kit/messages/opening';
import { askServer, runAction } from '../ask-server';
import { leadsTo, stepActions, undoing } from '../review/steps';
import { hearBoard } from './board-events';
import { type Further, type Moves, movesLeft, placeCards } from './place-cards';

/** What is said at the foot of the board. */
export interface Said {
  text: string;
  bad: boolean;
  undo: (() => void) | null;
}

const headlineOf = ({ headline, slug }: BoardCard) => headline.trim() || slug || boardMessages().untitled;

/** The board as it changes in this page, and the ways to change it. */
export function useBoard(first: Board, search: string) {
  const words = boardMessages();
  const [board, setBoard] = useState(first);
  const [further, setFurther] = useState<Further>({});
  const [moves, setMoves] = useState<Moves>({});
  const [said, setSaid] = useState<Said | null>(null);
  const [reached, setReached] = useState(true);
  /** While a card is in the hand nothing moves under it. */
  const held = useRef<{ next: Board | null } | null>(null);

  const take = useCallback((next: Board) => {
    setBoard(next);
    setMoves((before) => movesLeft(before, next));
  }, []);
  useEffect(
    () =>
      hearBoard<Board>(
        search,
        (next) => {
          if (held.current) held.current.next = next;
          else take(next);
        },
        setReached,
      ),
    [search, take],
  );
  const shown = useMemo(() => placeCards(board, further, moves), [board, further, moves]);

  async function step(card: BoardCard, kind: StepKind, note: string, to: OpenStatus): Promise<string | null> {
    const seen = openStatuses.find((status) => status === card.status);
    if (!seen) return words.cannot(headlineOf(card), '');
    setMoves((before) => ({ ...before, [card.id]: to }));
    const request = { storyId: card.id, seen, note, version: null };
    const answer = await runAction(() => stepActions[kind](request));
    if (answer.ok) return null;
    setMoves(({ [card.id]: _, ...rest }) => rest);
    return answer.sentence;
  }

  /** Takes a step with a card. Returns what it was refused with, as a sentence, or null. */
  async function move(card: BoardCard, kind: StepKind, note = ''): Promise<string | null> {
    const name = headlineOf(card);
    setSaid(null);
    const refused = await step(card, kind, note, leadsTo(kind));
    const back = undoing[kind];
    const from = openStatuses.find((status) => status === card.status);
    async function undo() {
      if (!back || !from) return;
      const problem = await step({ ...card, status: leadsTo(kind) }, back, '', from);
      setSaid({ text: problem ?? words.undone(name), bad: problem !== null, undo: null });
    }
    const undoable = back && card.may[back === 'take-back' || back === 'hand-in' ? 'handIn' : 'return'];
    setSaid(
      refused
        ? { text: refused, bad: true, undo: null }
        : { text: words.moved[kind](name), bad: false, undo: undoable ? () => void undo() : null },
    );
    return refused;
  }

  /** Says that a card was assigned or has another deadline, with the way back. */
  function planned(card: BoardCard, back: () => Promise<string | null>): void {
    const name = headlineOf(card);
    const undo = async () => {
      const problem = await back();
      setSaid({ text: problem ?? words.undone(name), bad: problem !== null, undo: null });
    };
    setSaid({ text: words.planned(name), bad: false, undo: () => void undo() });
  }

  async function showMore(column: BoardColumn): Promise<void> {
    const after = shown[column].next;
    if (!after) return;
    const query = new URLSearchParams(search);
    query.set('column', column);
    query.set('after', after);
    const answer = await askServer<BoardPart>(`/api/board?${query}`);
    if (!answer.ok) {
      const text = answer.problem?.message ?? openingMessages().unreachable;
      setSaid({ text, bad: true, undo: null });
      return;
    }
    const { cards, next } = answer.value;
    setFurther((before) => ({
      ...before,
      [column]: { cards: [...(before[column]?.cards ?? []), ...cards], next },
    }));
  }

  return {
    shown,
    said,
    say: setSaid,
    reached,
    move,
    planned,
    showMore,
    hold: useCallback(
      (holding: boolean) => {
        const next = held.current?.next;
        held.current = holding ? { next: null } : null;
        if (!holding && next) take(next);
      },
      [take],
    ),
  };
}
