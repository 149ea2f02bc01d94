import { expect, it } from 'vitest';
import { wordCount } from '@/blocks/word-count';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { storyMinutes, storyWords } from './story-length';
import { goldenPage, update } from './test-support/golden-page';

const ofWords = (count: number): StoryPage => ({
  ...goldenPage,
  updates: [],
  document: {
    version: 1,
    blocks: [{ id: 'a', type: 'paragraph', version: 1, text: [{ text: 'word '.repeat(count) }] }],
  },
});

it('storyWords counts as the desk does, and the updates too', () => {
  const body = wordCount(goldenPage.document);
  expect(body).toBeGreaterThan(90);
  expect(storyWords({ ...goldenPage, updates: [] })).toBe(body);
  expect(storyWords({ ...goldenPage, updates: [update, update] })).toBe(
    body + 2 * wordCount(update.document),
  );
});

it('storyMinutes says nothing of what is read at a glance', () => {
  expect([0, 119, 120, 238, 800].map((words) => storyMinutes(ofWords(words)))).toEqual([null, null, 1, 1, 3]);
});
