import { expect, it } from 'vitest';
import { directionOf, inLanguage } from './text-direction';

it.each([
  ['en', 'ltr'],
  ['de-AT', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['ckb', 'rtl'],
  ['', 'ltr'],
  ['not a language', 'ltr'],
])('%j is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it('says both for an element', () => {
  expect(inLanguage('he')).toEqual({ lang: 'he', dir: 'rtl' });
});
