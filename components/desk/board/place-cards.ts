import {
  type Board,
  type BoardCard,
  type BoardColumn,
  type BoardPart,
  boardColumns,
} from '@/lib/document/shapes/board';
import type { OpenStatus } from '@/lib/document/shapes/story-review';

/** Moves of this page that the newsroom has not shown yet, by story. */
export type Moves = Readonly<Record<string, OpenStatus>>;

/** Further cards of columns, read on demand. */
export type Further = Partial<Record<BoardColumn, BoardPart>>;

/**
 * The board as this page shows it: what was read further stands below, whatever stands above by now is not shown twice, and
 * what was just moved here is where it was moved to.
 */
export function placeCards(board: Board, further: Further, moves: Moves): Board {
  const above = new Set(boardColumns.flatMap((column) => board[column].cards.map(({ id }) => id)));
  const whole = (column: BoardColumn): BoardPart => {
    const { cards, next } = board[column];
    const more = further[column];
    if (!more) return { cards, next };
    return { cards: [...cards, ...more.cards.filter(({ id }) => !above.has(id))], next: more.next };
  };
  const parts = Object.fromEntries(boardColumns.map((column) => [column, whole(column)])) as Board;
  const moved: BoardCard[] = [];
  for (const column of boardColumns) {
    parts[column] = {
      ...parts[column],
      cards: parts[column].cards.filter((card) => {
        const to = column === 'published' || column === 'scheduled' ? undefined : moves[card.id];
        if (!to || to === card.status) return true;
        moved.push({ ...card, status: to });
        return false;
      }),
    };
  }
  for (const card of moved) {
    const column = card.status as OpenStatus;
    parts[column] = { ...parts[column], cards: [card, ...parts[column].cards] };
  }
  return parts;
}

/** The moves that the newsroom doesn't show yet. */
export function movesLeft(moves: Moves, board: Board): Moves {
  const cards = boardColumns.flatMap((column) => board[column].cards);
  const shown = (id: string) => cards.find((card) => card.id === id)?.status;
  const left = Object.entries(moves).filter(([id, to]) => shown(id) !== undefined && shown(id) !== to);
  return Object.fromEntries(left);
}
