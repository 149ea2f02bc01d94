import { describe, expect, it } from 'vitest';
import { documentText } from '@/blocks/document-text';
import { storySchema } from '@/blocks/registry';
import { noRefs } from '@/lib/document/refs';
import { calendarOf } from '../calendar';
import { bodiesOf, picturesOf } from '../load-pictures';
import { authors, staff } from '../newsroom';
import { pictureKeys, pictureOf } from '../pictures/pictures';
import { documentOf, type Lookup } from '../write';
import { allStories } from './all-stories';

const lookup: Lookup = {
  photo: () => '01910000-0000-7000-8000-000000000001',
  helpline: () => '01910000-0000-7000-8000-000000000002',
  calendar: calendarOf(new Date('2026-11-22T12:00:00Z'), 'Europe/London'),
};

describe('the demo’s stories', () => {
  it.each(allStories.map((story) => [story.key, story] as const))('%s is a valid story', (_, story) => {
    for (const body of bodiesOf(story)) {
      const document = documentOf(body, lookup);
      expect(storySchema.parse(document)).toEqual(document);
      expect(documentText(document, noRefs)).not.toMatch(/[‹›{}*]|\]\(/);
    }
    const words = documentText(documentOf(story.body, lookup), noRefs).split(/\s+/).length;
    // A gallery says the rest by its pictures, and a live story by its posts.
    const told = story.live ? 0 : story.kind === 'gallery' ? 150 : 280;
    if (story.published) expect(words).toBeGreaterThan(told);
    expect(story.headline.length).toBeLessThanOrEqual(110);
  });

  it('have keys and pictures of their own', () => {
    expect(new Set(allStories.map(({ key }) => key)).size).toBe(allStories.length);
    const portraits = Object.values(staff).map(({ author }) => authors[author].portrait);
    expect(new Set([...allStories.flatMap(picturesOf), ...portraits])).toEqual(new Set(pictureKeys));
  });

  it('show one picture that names nobody, by an editor’s decision', () => {
    const silent = pictureKeys.filter((key) => !pictureOf(key).says.credit);
    expect(silent).toEqual(allStories.flatMap(({ creditUnknown }) => Object.keys(creditUnknown ?? {})));
    expect(silent).toHaveLength(1);
  });
});
