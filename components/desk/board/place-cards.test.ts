import { describe, expect, it } from 'vitest';
import { type Board, type BoardCard, boardColumns } from '@/lib/document/shapes/board';
import { movesLeft, placeCards } from './place-cards';

const may = { assign: true, deadline: true, handIn: true, return: true, approve: true, publish: true };
const card = (id: string, status: BoardCard['status'] = 'draft'): BoardCard => ({
  id,
  headline: id,
  slug: '',
  status,
  section: null,
  holders: [],
  assigned: false,
  deadline: null,
  at: null,
  path: null,
  updatedAt: '2026-11-22T08:00:00.000Z',
  embargoedUntil: null,
  changed: false,
  step: null,
  may,
});
const boardOf = (given: Partial<Record<keyof Board, BoardCard[]>>, next: string | null = null) =>
  Object.fromEntries(boardColumns.map((column) => [column, { cards: given[column] ?? [], next }])) as Board;
const ids = (board: Board) =>
  Object.fromEntries(
    boardColumns.flatMap((column) => {
      const { cards } = board[column];
      return cards.length > 0 ? [[column, cards.map(({ id }) => id)]] : [];
    }),
  );

describe('the board of a page', () => {
  it('shows what was read further below, and nothing twice', () => {
    const board = boardOf({ draft: [card('a'), card('b')], in_review: [card('d', 'in_review')] }, 'more');
    const further = { draft: { cards: [card('c'), card('b'), card('d')], next: null } };
    const shown = placeCards(board, further, {});
    expect(ids(shown)).toEqual({ draft: ['a', 'b', 'c'], in_review: ['d'] });
    expect([shown.draft.next, shown.in_review.next]).toEqual([null, 'more']);
  });

  it('shows what was just moved where it was moved to, until the newsroom does', () => {
    const board = boardOf({ draft: [card('a')], in_review: [card('b', 'in_review')] });
    const moves = { a: 'in_review', b: 'approved' } as const;
    const shown = placeCards(board, {}, moves);
    expect(ids(shown)).toEqual({ in_review: ['a'], approved: ['b'] });
    expect(shown.approved.cards[0]?.status).toBe('approved');
    expect(movesLeft(moves, board)).toEqual(moves);
    const later = boardOf({ in_review: [card('a', 'in_review'), card('b', 'in_review')] });
    expect(movesLeft(moves, later)).toEqual({ b: 'approved' });
    expect(movesLeft(moves, boardOf({}))).toEqual({});
  });

  it('leaves what is scheduled or out in its column', () => {
    const board = boardOf({ scheduled: [card('a', 'published')], published: [card('b', 'published')] });
    expect(ids(placeCards(board, {}, { a: 'draft', b: 'draft' }))).toEqual({
      scheduled: ['a'],
      published: ['b'],
    });
  });
});
