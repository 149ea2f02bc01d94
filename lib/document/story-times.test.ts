import { describe, expect, it } from 'vitest';
import { kindsThatPutRight } from './shapes/update-kind';
import { storyTimes } from './story-times';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
const facts = { firstPublishedAt: at(8), substantiveAt: null, revisedAt: null, updates: [] };

describe('storyTimes', () => {
  it('says only "Published" for a story that nothing happened to', () => {
    expect(storyTimes(facts)).toEqual({
      publishedAt: at(8),
      updatedAt: null,
      correctedAt: null,
      modifiedAt: at(8),
    });
  });

  it('moves "Updated" by the latest of updates and substantive changes', () => {
    const updates = [{ kind: 'update' as const, publishedAt: at(10) }];
    expect(storyTimes({ ...facts, updates }).updatedAt).toEqual(at(10));
    expect(storyTimes({ ...facts, updates, substantiveAt: at(11) })).toMatchObject({
      publishedAt: at(8),
      updatedAt: at(11),
      modifiedAt: at(11),
    });
  });

  it('moves `dateModified` alone by what readers are told no time of, and never back', () => {
    const updates = [{ kind: 'update' as const, publishedAt: at(10) }];
    expect(storyTimes({ ...facts, revisedAt: at(11) })).toEqual({
      ...{ publishedAt: at(8), updatedAt: null, correctedAt: null },
      modifiedAt: at(11),
    });
    expect(storyTimes({ ...facts, updates, revisedAt: at(9) }).modifiedAt).toEqual(at(10));
  });

  it.each(kindsThatPutRight)(
    'moves "Corrected" and not "Updated" by a %s, and dateModified with it',
    (kind) => {
      const updates = [{ kind, publishedAt: at(12) }];
      expect(storyTimes({ ...facts, updates })).toMatchObject({
        updatedAt: null,
        correctedAt: at(12),
        modifiedAt: at(12),
      });
    },
  );
});
