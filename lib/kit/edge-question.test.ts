import { expect, it } from 'vitest';
import { mayBeStory, questionFor, storyHeader } from './edge-question';

it.each(['/news/a-story', '/city-hall/2026-budget'])('takes %s for a story', (address) => {
  expect(mayBeStory(address)).toBe(true);
  expect(questionFor(address)).toHaveProperty(storyHeader, address);
});

const others = ['/', '/news', '/authors/a', '/archive/2026', '/desk/stories', '/preview/a', '/tags/a'];
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
it.each([...others, ...odd])('takes %s for something else', (address) => {
  expect(mayBeStory(address)).toBe(false);
  expect(questionFor(address)).not.toHaveProperty(storyHeader);
});
