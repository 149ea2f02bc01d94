import { describe, expect, it } from 'vitest';
import { moveTo, nothingSelected, type Selection, selectAll, toggleAt, whereKeyLeads } from './selection';

const ids = [...'abcdefgh'];
const chosen = (selection: Selection) => [...selection.ids].sort().join('');

describe('a selection', () => {
  it('grows and shrinks with a range from where it began', () => {
    let now = moveTo(nothingSelected, ids, 2, false);
    now = moveTo(now, ids, 4, true);
    expect([chosen(now), now.at]).toEqual(['cde', 4]);
    now = moveTo(now, ids, 3, true);
    expect(chosen(now)).toBe('cd');
    now = moveTo(now, ids, 0, true);
    expect(chosen(now)).toBe('abc');
    now = moveTo(now, ids, 5, false);
    expect([chosen(now), now.at, now.anchor]).toEqual(['abc', 5, 5]);
  });

  it('keeps what was chosen one by one beside a range', () => {
    let now = toggleAt(nothingSelected, ids, 7);
    now = toggleAt(now, ids, 1);
    now = moveTo(now, ids, 2, true);
    expect(chosen(now)).toBe('bch');
    expect(chosen(toggleAt(now, ids, 7))).toBe('bc');
  });

  it('stays within the list, and takes all of it', () => {
    expect(moveTo(nothingSelected, ids, 99, false).at).toBe(7);
    expect(moveTo(nothingSelected, ids, -3, false).at).toBe(0);
    expect(toggleAt(nothingSelected, ids, 99)).toBe(nothingSelected);
    expect(chosen(selectAll(nothingSelected, ids))).toBe('abcdefgh');
  });
});

describe('whereKeyLeads', () => {
  it.each([
    ['ArrowLeft', 4, 3],
    ['ArrowRight', 4, 5],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 2, 2],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 6, 6],
    ['Home', 5, 0],
    ['End', 0, 7],
    ['Tab', 3, null],
  ])('leads by %s from %d of 8 in 3 columns to %j', (key, at, to) => {
    expect(whereKeyLeads(key, at, 3, 8)).toBe(to);
  });
});
