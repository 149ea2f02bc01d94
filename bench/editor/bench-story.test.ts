import { describe, expect, it } from 'vitest';
import { documentRefs } from '@/blocks/document-refs';
import { storySchema } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import { plainText, type RichText } from '@/lib/document/rich-text';
import { benchStory, benchStoryOfBytes } from './bench-story';

const photoIds = Array.from({ length: 60 }, (_, n) => `01910000-0000-7000-8000-0000000000${n + 10}`);
const contents = { words: 10_000, photoIds, embeds: 40 };

function wordsOf({ type, text, paragraphs }: Block): number {
  if (type === 'photo' || type === 'embed') return 0;
  const texts = (paragraphs ?? [text]) as RichText[];
  return texts.flatMap((spans) => plainText(spans).split(' ')).length;
}

describe('benchStory', () => {
  const story = benchStory(contents);

  it('is a story that the server takes as it is', () => {
    expect(storySchema.parse(story)).toEqual(story);
  });

  it('has the size that was asked for, and every photo once', () => {
    const count = (type: string) => story.blocks.filter((block) => block.type === type).length;
    expect(story.blocks.reduce((sum, block) => sum + wordsOf(block), 0)).toBe(10_000);
    expect([count('photo'), count('embed')]).toEqual([60, 40]);
    expect(
      documentRefs(story)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...photoIds].sort());
  });

  it('has pictures and posts all through it, and text in its middle', () => {
    const quarter = story.blocks.length / 4;
    for (const type of ['paragraph', 'photo', 'embed']) {
      const quarters = [0, 1, 2, 3].map((n) => story.blocks.slice(n * quarter, (n + 1) * quarter));
      expect(quarters.every((blocks) => blocks.some((block) => block.type === type))).toBe(true);
    }
  });

  it('is the same in every run', () => {
    expect(benchStory(contents)).toEqual(story);
  });
});

describe('benchStoryOfBytes', () => {
  it.each([
    { bytes: 20 * 1_024, with: { photoIds: photoIds.slice(0, 12), embeds: 8 } },
    { bytes: 1_024 * 1_024, with: { photoIds, embeds: 40, wordsPerParagraph: 200 } },
  ])('fills $bytes bytes and no more', ({ bytes, with: figures }) => {
    const story = benchStoryOfBytes(bytes, figures);
    const size = Buffer.byteLength(JSON.stringify(story));
    expect(size).toBeLessThanOrEqual(bytes);
    expect(size).toBeGreaterThan(bytes * 0.98);
    expect(storySchema.safeParse(story).success).toBe(true);
  });
});
