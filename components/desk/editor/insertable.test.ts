import { describe, expect, it } from 'vitest';
import { insertables, matchInsertables } from './insertable';

const names = (query: string) => matchInsertables(query).map(({ name }) => name);

describe('matchInsertables', () => {
  it('finds everything without a search, in the order of the menus', () => {
    expect(names(' ')).toEqual(insertables.map(({ name }) => name));
  });

  it('finds by the beginning of a word, label first, without regard to case and accents', () => {
    expect(names('QUO')[0]).toBe('quote');
    expect(names('dìv')).toContain('divider');
    expect(names('library')).toEqual(['libraryPhoto']);
    expect(names('photo')).toEqual(expect.arrayContaining(['uploadPhoto', 'libraryPhoto']));
  });

  it('finds by other names', () => {
    expect(names('tweet')).toEqual(['embed']);
    expect(names('hr')).toEqual(['divider']);
    expect(names('numbered list')).toEqual(['numbers']);
  });

  it('finds nothing for what nobody calls a block', () => {
    expect(names('zebra')).toEqual([]);
    expect(names('quo zebra')).toEqual([]);
  });
});
