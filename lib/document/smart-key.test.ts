import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smartKey } from './smart-key';

/** A text as it stands after it was typed key by key. */
function typed(keys: string, language = 'en'): string {
  let text = '';
  for (const key of keys) {
    const end = smartKey(text, key, language);
    text += key;
    if (end) text = text.slice(0, text.length - end.length) + end.by;
  }
  return text;
}

describe('smart quotes and dashes', () => {
  it.each([
    ['en', `"We can't," she said, "be 'late'."`, '“We can’t,” she said, “be ‘late’.”'],
    ['en', `("Yes") the band's--"no"--...`, '(“Yes”) the band’s—“no”—…'],
    ['en', `"'Now,' he said, 'go.'"`, '“‘Now,’ he said, ‘go.’”'],
    ['en', `"I was--" "What?"`, '“I was—” “What?”'],
    ['en', `['x'] {"y"} a/"b" pre-"war"`, '[‘x’] {“y”} a/“b” pre-“war”'],
    ['en', `In the '90s, rock 'n' roll; 'tis 'em.`, 'In the ’90s, rock ’n’ roll; ’tis ’em.'],
    ['en', `'50 dead' and 'til' and 'empty'`, '‘50 dead’ and ‘til’ and ‘empty’'],
    ['en', `5'10" and 6" wide, "in 1999"`, '5’10" and 6" wide, “in 1999”'],
    ['en-GB', 'one -- two--three --- four', 'one – two—three — four'],
    ['en-US', 'one -- two--three', 'one — two—three'],
    ['de', `"Geht's 'so'?" -- ja, 'wie geht's' ---`, '„Geht’s ‚so‘?“ – ja, ‚wie geht’s‘ —'],
    ['de-AT', '"Ja"', '„Ja“'],
    ['de-CH', `"Ja, 'so'"`, '«Ja, ‹so›»'],
    ['fr', `"L'eau", "l'air"`, '«\u202fL’eau\u202f», «\u202fl’air\u202f»'],
    [
      'fr',
      `" L'eau" : oui ! non ? et ; rien`,
      '«\u202fL’eau\u202f»\u00a0: oui\u202f! non\u202f? et\u202f; rien',
    ],
    ['fr', `"Elle dit 'l'eau' ici"`, '«\u202fElle dit “l’eau” ici\u202f»'],
    ['nl', `'s ochtends in de jaren '80 'zo'`, '’s ochtends in de jaren ’80 ‘zo’'],
    ['sv', `"Ja", sa hon, "det 'är' så"`, '”Ja”, sa hon, ”det ’är’ så”'],
    ['es', '¿"Sí"? ¡"No"!', '¿«Sí»? ¡«No»!'],
    ['pt-PT', '"sim"', '«sim»'],
    ['xx', '"a"', '“a”'],
    ['he', 'צה"ל', 'צה"ל'],
  ])('%s: %s', (language, keys, text) => {
    expect(typed(keys, language)).toBe(text);
  });

  it('leave what is no punctuation: rules of hyphens, rows of full stops, hyphens', () => {
    expect(typed('--')).toBe('--');
    expect(typed('---')).toBe('---');
    expect(typed('-- Yes')).toBe('— Yes');
    expect(typed('--Yes')).toBe('—Yes');
    expect(typed('x....')).toBe('x….');
    expect(typed('well-known <!-- x')).toBe('well-known <!-- x');
  });

  const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'fr-CH', 'sv', 'nl', 'pl', 'xx', 'he');
  const prose = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...`"'-. ;:!?ansl09(«“„`),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });

  it('never change a letter or a digit', () => {
    const kept = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(prose, languages, (keys, language) => {
        expect(kept(typed(keys, language))).toBe(kept(keys));
      }),
    );
  });

  it('replace no more than stands there, and leave their own work alone', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...`"'-. a!`), languages, (before, key, language) => {
        const end = smartKey(before, key, language);
        if (!end) return;
        expect(end.length).toBeGreaterThan(0);
        expect(end.length).toBeLessThanOrEqual(before.length + 1);
        expect(end.by).not.toBe(`${before}${key}`.slice(-end.length));
      }),
    );
  });

  it('pair what is typed as pairs', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('en', 'de', 'fr', 'pl'),
        (words, language) => {
          const text = typed(words.map((one) => `"${one}"`).join(' '), language);
          const [open = '', close = ''] = typed('"a"', language).split('a');
          expect(text).toBe(words.map((one) => `${open}${one}${close}`).join(' '));
        },
      ),
    );
  });
});
