import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonLanguages, commonVariants, namedLanguages } from './named-languages';
import { isLanguageTag } from './text-direction';

it('names languages as people do, each once, in the order of the alphabet', () => {
  expect(namedLanguages(['sv', 'en-GB', 'de', 'sv', 'qab'])).toEqual([
    { tag: 'en-GB', name: 'British English' },
    { tag: 'de', name: 'German' },
    { tag: 'qab', name: 'qab' },
    { tag: 'sv', name: 'Swedish' },
  ]);
});

it('offers nothing that a story may not be written in, and nothing without a name', () => {
  for (const { tag, name } of namedLanguages([...commonLanguages, ...commonVariants])) {
    expect(isLanguageTag(tag)).toBe(true);
    expect(name).not.toBe(tag);
  }
});

it('has something to show for whatever a story may have', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).filter(isLanguageTag), (tag) => {
      expect(namedLanguages([tag])).toMatchObject([{ tag, name: expect.stringMatching(/./) }]);
    }),
  );
});
