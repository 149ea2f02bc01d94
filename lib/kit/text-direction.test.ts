import { expect, it } from 'vitest';
import { directionOf, inLanguage, inLanguageAmong, isLanguageTag } from './text-direction';

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

it.each(['en', 'de-AT', 'gsw', 'zh-Hans', 'es-419', 'qab'])('takes %s for a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect(() => new Intl.DateTimeFormat(tag).format(0)).not.toThrow();
});

it.each(['', 'e', 'EN', 'en_GB', 'en-12', 'en-ab-cd', 'Deutsch', 'en-GB-', 'de-AT\n'])(
  'takes %j for none: no date can be written in it',
  (tag) => expect(isLanguageTag(tag)).toBe(false),
);

it('inLanguageAmong says nothing where the language is the same', () => {
  expect(inLanguageAmong('en-GB', 'ar')).toEqual({ lang: 'en-GB', dir: 'ltr' });
  expect(inLanguageAmong('en-GB', 'en')).toEqual({});
});
