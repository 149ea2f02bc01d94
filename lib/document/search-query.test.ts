import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery, longestQuery, parseQuery } from './search-query';

const short = (typed: string) =>
  parseQuery(typed).map(
    ({ words, exact, excluded }) => `${excluded ? '-' : ''}${exact ? `"${words}"` : words}`,
  );

describe('parseQuery', () => {
  it.each([
    ['ferry harbour', ['ferry', 'harbour']],
    ['"night ferry" -"old harbour" Fähre', ['"night ferry"', '-"old harbour"', 'fahre']],
    ['„Nacht Fähre“ «le port» “dock”', ['"nacht fahre"', '"le port"', '"dock"']],
    ['ferry -harbour --dock', ['ferry', '-harbour', '-dock']],
    ['well-known don’t', ['"well known"', '"don t"']],
    ['"never closed', ['never', 'closed']],
    ['a " b', ['a', 'b']],
    ['- -- "" "" " - "', []],
    ['(ferry | harbour) & !dock:* <->', ['ferry', 'harbour', 'dock']],
    ['🚢 …', []],
    ['مرحبا -بكم', ['مرحبا', '-بكم']],
    ['ferry\u0000harbour', ['ferry', 'harbour']],
  ])('%j → %j', (typed, terms) => {
    expect(short(typed)).toEqual(terms);
  });

  it('looks at a line of bounded length and number of words, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (typed) => {
        expect(cleanQuery(typed).length).toBeLessThanOrEqual(longestQuery);
        const terms = parseQuery(typed);
        expect(terms.length).toBeLessThanOrEqual(12);
        for (const { words } of terms) expect(words).not.toBe('');
      }),
    );
    expect(parseQuery('word '.repeat(10_000))).toHaveLength(12);
  });
});
