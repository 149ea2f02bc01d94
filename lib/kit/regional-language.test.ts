import { expect, it } from 'vitest';
import { regionalLanguage } from './regional-language';

it.each([
  ['en', 'en-GB', 'en-GB'],
  ['en-US', 'en-GB', 'en-US'],
  ['de', 'en-GB', 'de'],
  ['en', 'en', 'en'],
  ['de', 'de-AT', 'de-AT'],
  ['zh-Hant', 'zh-CN', 'zh-Hant'],
  ['EN', 'en-GB', 'en-GB'],
])('writes %s in a house of %s as %s', (language, house, expected) => {
  expect(regionalLanguage(language, house)).toBe(expected);
});
