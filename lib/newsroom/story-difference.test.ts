import { describe, expect, it } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import type { Block } from '@/lib/document/block';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { storyDifference } from './story-difference';

const fields = (given: Partial<StoryFields> = {}) => ({
  ...emptyFields(),
  headline: 'The bridge opens',
  ...given,
});
const paragraph = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  version: 1,
  text: [{ text }],
});
const document = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const difference = (before: Block[], after: Block[], change: Partial<StoryFields> = {}) =>
  storyDifference(
    { fields: fields(), document: document(...before) },
    { fields: fields(change), document: document(...after) },
  );

describe('storyDifference', () => {
  it('is nothing where readers can’t tell', () => {
    const story = { fields: fields(), document: goldenStory };
    expect(storyDifference(story, structuredClone(story))).toBeNull();
    expect(
      difference([paragraph('a', 'One.')], [paragraph('a', 'One.')], { internalSlug: 'bridge-2' }),
    ).toBeNull();
  });

  it('says which words came and went, and where', () => {
    const found = difference(
      [paragraph('a', 'It opens on Monday.'), paragraph('b', 'Nobody came.')],
      [paragraph('a', 'It opens on Tuesday.'), paragraph('c', 'Many came.')],
      { headline: 'The bridge stays shut' },
    );
    expect(found?.parts).toEqual(['headline', 'text']);
    expect(found?.fields.headline).toContainEqual({ kind: 'added', text: 'stays shut' });
    expect(found?.text).toEqual([
      {
        kind: 'changed',
        words: [
          { kind: 'same', text: 'It opens on ' },
          { kind: 'removed', text: 'Monday' },
          { kind: 'added', text: 'Tuesday' },
          { kind: 'same', text: '.' },
        ],
      },
      { kind: 'removed', words: [{ kind: 'removed', text: 'Nobody came.' }] },
      { kind: 'added', words: [{ kind: 'added', text: 'Many came.' }] },
    ]);
  });

  it('names pictures, posts and the rest without a word of theirs, also inside boxes', () => {
    for (const block of goldenStory.blocks) {
      const found = difference([], [block]);
      if (block.type === 'divider') {
        expect(found?.parts).toEqual(['other']);
        continue;
      }
      expect(found?.parts.length, block.type).toBeGreaterThan(0);
    }
    const photo = goldenStory.blocks.find(({ type }) => type === 'photo');
    if (!photo) throw new Error('The golden story has a photo');
    const box = (...blocks: Block[]): Block => ({
      id: 'box',
      type: 'fact-box',
      version: 1,
      title: 'The ferry',
      blocks,
    });
    const secret = { ...photo, alt: 'A secret alt', caption: [{ text: 'A secret caption' }] };
    const found = difference([box(paragraph('p', 'It sails.'))], [box(paragraph('p', 'It sails.'), secret)]);
    expect(found?.parts).toEqual(['pictures']);
    expect(JSON.stringify(difference([], [secret]))).not.toContain('secret');
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('keeps no more than there is room for, and says so', () => {
    const long = Array.from({ length: 40 }, (_, i) => paragraph(`p${i}`, `word${i} `.repeat(120)));
    const found = difference([], long);
    expect(found?.cut).toBe(true);
    expect(JSON.stringify(found).length).toBeLessThan(60_000);
  });
});
