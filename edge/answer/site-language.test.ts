import { expect, it } from 'vitest';
import type { KeptPage } from '../pages/kept-page.ts';
import { keptPage } from '../test-support/pages.ts';
import { siteLanguage } from './site-language.ts';

const page = (head: string) =>
  keptPage('/', [], `<!DOCTYPE html>${head}<body>${crypto.randomUUID().repeat(2_000)}`);

it('is what the front page says, and stays so while none is kept', () => {
  let front: KeptPage | null = null;
  const language = siteLanguage(() => front);
  expect(language()).toBe('en');
  front = page('<html data-theme="x" lang="de-AT" dir="ltr">');
  expect(language()).toBe('de-AT');
  front = null;
  expect(language()).toBe('de-AT');
  front = page('<html>');
  expect(language()).toBe('de-AT');
  front = { ...page('<html lang="en">'), gzip: Buffer.from('torn') };
  expect(language()).toBe('de-AT');
  front = page('<html lang="en"><p lang="fr">');
  expect(language()).toBe('en');
});
