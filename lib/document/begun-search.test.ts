import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BegunSearch, beginSearch } from './begun-search';

const short = ({ kept, phrase, term, last }: BegunSearch) => [kept, phrase?.open ?? '', term, last];

describe('a search that somebody is typing', () => {
  it.each([
    ['ferr', ['', '', '', 'ferr']],
    ['night  fer', ['', '', 'night', 'fer']],
    ['ferry -har', ['ferry -', '', '', 'har']],
    ['ferry -harbour ni', ['ferry -harbour ', '', '', 'ni']],
    ['"night boat" ta', ['"night boat" ', '', '', 'ta']],
    ['"arran t', ['', '"', 'arran', 't']],
    ['ferry -"old har', ['ferry -', '"', 'old', 'har']],
    ['„nacht fä', ['', '„', 'nacht', 'fa']],
    ['"one" two "', ['"one" two ', '"', '', '']],
    ['six o', ['', '', 'six', 'o']],
    ['', ['', '', '', '']],
    ['night ferry ', ['', '', 'night', 'ferry']],
  ])('%j', (typed, begun) => {
    expect(short(beginSearch(typed))).toEqual(begun);
  });

  it('is kept as it was typed in whatever is offered', () => {
    const offer = (typed: string, more: string) => beginSearch(typed).offer(more);
    expect(offer('ferry  -har', 'harbour')).toBe('ferry -harbour');
    expect(offer('"arran t', 'Tye')).toBe('"arran Tye"');
    expect(offer('-„alter ha', 'Hafen')).toBe('-„alter Hafen“');
    expect(offer('«le po', 'port')).toBe('«le port»');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', '"', '“', '„', '«') }), (typed) => {
        const line = typed.replace(/ +/g, ' ').trim();
        const { last } = beginSearch(typed);
        fc.pre(/[aB]$/.test(line) && !last.includes(' '));
        expect(offer(typed, 'x').startsWith(line.slice(0, line.length - last.length))).toBe(true);
      }),
    );
  });
});
