import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { plainPage } from './plain-answer.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

const statuses = [400, 404, 405, 413, 414, 426, 429, 503, 599];

it.each(['en-GB', 'de-AT'].flatMap((language) => statuses.map((status) => [status, language] as const)))(
  'says %i in %s in a whole and valid page that no search engine keeps',
  async (status, language) => {
    const page = plainPage(status, language);
    expect(page).toContain(`<html lang="${language.slice(0, 2)}">`);
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(page).toMatch(/<h1>[A-Z][^<]+<\/h1><p>[A-Z][^<]+\.<\/p>/);
    expect(page).toContain('noindex');
    expect(page).not.toContain('http'); // nothing to load: it may be all there is
  },
);

it('says it in English where it has no words in the language of the site', () => {
  expect(plainPage(404, 'pt-BR')).toBe(plainPage(404, 'en'));
  expect(plainPage(404, 'de')).toContain('<h1>Hier ist nichts</h1>');
  expect(plainPage(503, 'de', 'r-1')).toContain('Kennung: r-1');
});

it('offers to try again where that may help', () => {
  expect(plainPage(503, 'en')).toContain('<a href="">Try again</a>');
  expect(plainPage(429, 'de')).toContain('<a href="">Noch einmal versuchen</a>');
  expect(plainPage(414, 'en')).not.toContain('Try again');
});
