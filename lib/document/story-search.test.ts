import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForStories, searchAddress, searchOf } from './story-search';

const paramsOf = (address: string) =>
  Object.fromEntries(new URL(address, 'http://site.invalid').searchParams);

describe('a search and its address', () => {
  it('leaves out what nobody asked for, and what can’t be meant', () => {
    const given = {
      q: '  ferry  ',
      section: '../x',
      author: '',
      from: '2026-02-30',
      to: '2026-02-28',
      sort: 'best',
    };
    const search = searchOf(given);
    expect(searchAddress(search)).toBe('/search?q=ferry&to=2026-02-28');
    expect(searchAddress(searchOf({}))).toBe('/search');
    expect(asksForStories(searchOf({ q: ' \u0000 ' }))).toBe(false);
    expect(searchOf({ q: ['one', 'two'] }).query).toBe('one');
  });

  it('knows only days that begin and end within the years that can be written', () => {
    const days = (day: string) => [searchOf({ from: day }).from, searchOf({ to: day }).to];
    expect(days('9999-12-31')).toEqual(['', '']);
    expect(days('0001-01-01')).toEqual(['', '']);
    expect(days('9998-12-31')).toEqual(['9998-12-31', '9998-12-31']);
  });

  it('come out the same there and back', () => {
    const word = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(word, word, fc.constantFrom('newest', 'x'), (q, author, sort) => {
        const search = searchOf({ q, author, sort, section: 'city', from: '2026-01-01' });
        expect(searchOf(paramsOf(searchAddress(search)))).toEqual(search);
      }),
    );
  });
});
