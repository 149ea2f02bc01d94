import { describe, expect, it } from 'vitest';
import { boardAddress, boardFilter, readBoardQuery } from './board-query';

const id = '0193b2a4-1111-7222-8333-444455556666';

describe('what the board is asked for', () => {
  it('is read from an address and written into one', () => {
    const address = `view=week&section=${id}&whose=mine&from=2026-11-23`;
    const query = readBoardQuery(Object.fromEntries(new URLSearchParams(address)));
    expect(query).toEqual({ view: 'week', sectionId: id, whose: 'mine', from: '2026-11-23' });
    expect(boardAddress(query)).toBe(`/desk/board?${address}`);
    expect(boardFilter(query, 'me')).toEqual({ sectionId: id, personId: 'me' });
  });

  it('leaves out what nobody understands', () => {
    const query = readBoardQuery({
      view: 'month',
      section: "1' OR 1=1",
      whose: ['everyone', id],
      from: '2026-02-30',
    });
    expect(query).toEqual({ view: 'board', sectionId: null, whose: 'all', from: null });
    expect(boardAddress(query)).toBe('/desk/board');
    expect(boardFilter({ ...query, whose: id }, 'me').personId).toBe(id);
  });
});
