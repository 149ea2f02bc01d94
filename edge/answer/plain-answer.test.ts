import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { plainPage } from './plain-answer.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

it.each([400, 404, 405, 413, 414, 426, 429, 503, 599])(
  'says %i in a whole and valid page that no search engine keeps',
  async (status) => {
    const page = plainPage(status);
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(page).toMatch(/<h1>[A-Z][^<]+<\/h1><p>[A-Z][^<]+\.<\/p>/);
    expect(page).toContain('noindex');
    expect(page).not.toContain('http'); // nothing to load: it may be all there is
  },
);
