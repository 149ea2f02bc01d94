import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AlsoIn } from './also-in';

const textOf = (language: string, ...others: string[]) => {
  const translations = {
    of: 'x',
    others: others.map((other) => ({ id: other, path: `/${other}`, language: other, listed: true })),
  };
  return renderToStaticMarkup(<AlsoIn translations={translations} language={language} />).replace(
    /<[^>]+>/g,
    '',
  );
};

it.each([
  ['de', ['en-GB'], 'Auch auf English'],
  ['en-GB', ['de'], 'Also in Deutsch'],
  ['de-AT', ['en-US', 'fr-CA'], 'Auch auf English · Français'],
  // The region tells two apart.
  ['de', ['en-GB', 'en-US'], 'Auch auf British English · American English'],
  ['en-GB', ['en-US', 'de-CH'], 'Also in American English · Deutsch'],
  ['en', ['zh-Hant-TW', 'zh-Hans-CN'], 'Also in 繁體中文 · 简体中文'],
])('names in %s the languages %j as they call themselves', (language, others, text) => {
  expect(textOf(language, ...others)).toBe(text);
});
