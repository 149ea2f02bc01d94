import { expect, it } from 'vitest';
import { mayBePage, pageHeader, questionFor } from './edge-question';

it.each(['/', '/news/a-story', '/city-hall/2026-budget'])('takes %s for a page', (address) => {
  expect(mayBePage(address)).toBe(true);
  expect(questionFor(address)).toHaveProperty(pageHeader, address);
});

const others = ['/?page=2', '/news', '/authors/a', '/archive/2026', '/desk/stories', '/preview/a', '/tags/a'];
const odd = [
  '/news/A',
  '/news/a?page=2',
  '/news/a/history',
  '//a',
  '/news/',
  '/new%73/a',
  '/news/a#b',
  '/series/a',
];
it.each([...others, ...odd])('leaves %s to a decision', (address) => {
  expect(mayBePage(address)).toBe(false);
  expect(questionFor(address)).not.toHaveProperty(pageHeader);
});
