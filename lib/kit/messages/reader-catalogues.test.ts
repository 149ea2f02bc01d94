import { describe, expect, it } from 'vitest';
import { creditLineCatalogues } from './credit-line';
import { embargoCatalogues } from './embargo';
import { embedLineCatalogues } from './embed-line';
import { livePageCatalogues } from './live-page';
import { plainPageCatalogues } from './plain-pages';
import { readerLanguages } from './reader-languages';
import { languageAround, siteCatalogues, siteMessages } from './site';
import { siteHistoryCatalogues } from './site-history';

/** Everything that a reader's page says, in English and German. */
const catalogues: [name: string, languages: Record<string, object>][] = [
  ['site', siteCatalogues],
  ['site-history', siteHistoryCatalogues],
  ['embed-line', embedLineCatalogues],
  ['credit-line', creditLineCatalogues],
  ['live-page', livePageCatalogues],
  ['plain-pages', plainPageCatalogues],
  // Whoever reads a preview may be of no newsroom.
  ['embargo', embargoCatalogues],
];

/** Sentences by the path of their keys; of one with gaps, how it reads for some, each gap told apart from the others. */
function sentences(catalogue: object, path = ''): [key: string, said: string[]][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string[]][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[at, [value]]];
    if (typeof value !== 'function') return sentences(value, at);
    const gaps = Array.from({ length: value.length }, (_, i) => `‹${i}›`);
    return [[at, [value(...gaps), value(...gaps.map(() => '')), value(...gaps.map(() => 1))].map(String)]];
  });
}

const gapsIn = (text: string) => [...new Set(text.match(/‹\d›/g))].sort();

describe.each(catalogues)('%s', (_, languages) => {
  const english = new Map(sentences(languages.en ?? {}));

  it('has the same keys in English and German, and no other language in half', () => {
    expect(Object.keys(languages).sort()).toEqual(readerLanguages);
    expect(
      sentences(languages.de ?? {})
        .map(([key]) => key)
        .sort(),
    ).toEqual([...english.keys()].sort());
  });

  it('fills the same gaps, and leaves no sentence out', () => {
    for (const [key, said] of sentences(languages.de ?? {})) {
      const original = english.get(key) ?? [];
      expect(said.map(gapsIn), key).toEqual(original.map(gapsIn));
      expect(
        said.map((text) => text === ''),
        key,
      ).toEqual(original.map((text) => text === ''));
      for (const text of said) expect(text, key).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('German is German', () => {
  const english = new Map(sentences(siteCatalogues.en ?? {}));
  const same = sentences(siteCatalogues.de ?? {}).filter(
    ([key, [text]]) => text && text === english.get(key)?.[0],
  );
  // Words that both languages have.
  expect(same.map(([key]) => key.split('.').at(-1)).sort()).toEqual(
    ['film', 'handout', 'handout', 'illustration', 'restaurant', 'via', 'video'].sort(),
  );
  expect(siteMessages('de-AT').search.title).toBe('Suche');
  expect(siteMessages('fr').search.title).toBe('Search');
});

it.each([
  ['de-CH', 'en-GB', 'de-CH'],
  ['en-US', 'en-GB', 'en-GB'],
  ['en', 'en-GB', 'en-GB'],
  ['ar', 'de-DE', 'de-DE'],
])('around a story in %s a site in %s speaks %s', (story, site, language) => {
  expect(languageAround(story, site)).toBe(language);
});
