import { describe, expect, it } from 'vitest';
import { countWords, storyText } from './story-text';
import { goldenPage } from './test-support/golden-page';

describe('storyText', () => {
  it('has the words of the body and of the updates', () => {
    const text = storyText(goldenPage);
    expect(text).toMatch(/^The band said every date is off/);
    expect(text).toContain('The band named Friday and Saturday.');
    expect(text).toMatch(/there are eleven\.$/);
    expect(storyText({ ...goldenPage, document: { version: 1, blocks: [] }, updates: [] })).toBe('');
  });
});

describe('countWords', () => {
  it.each([
    ['', 'en', 0],
    ['One, two – “three”!', 'en', 3],
    ['It’s 3.5 km', 'en', 3],
    ['東京は大きい都市です', 'ja', 5],
  ])('counts %j in %s', (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});
