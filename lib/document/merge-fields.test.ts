import { describe, expect, it } from 'vitest';
import { mergeFields } from './merge-fields';
import { emptyFields } from './shapes/story-fields';

const fields = (change: Partial<ReturnType<typeof emptyFields>>) => ({ ...emptyFields(), ...change });

describe('mergeFields', () => {
  it('takes changes of different fields from both', () => {
    const { merged, conflicts } = mergeFields(
      fields({ headline: 'Old', kicker: 'Old' }),
      fields({ headline: 'Mine', kicker: 'Old' }),
      fields({ headline: 'Old', kicker: 'Theirs' }),
    );
    expect(merged).toEqual(fields({ headline: 'Mine', kicker: 'Theirs' }));
    expect(conflicts).toEqual([]);
  });

  it('asks about a field that both changed, unless to the same', () => {
    const was = fields({ headline: 'Old', kicker: 'Old' });
    const { merged, conflicts } = mergeFields(
      was,
      fields({ headline: 'Mine', kicker: 'Same' }),
      fields({ headline: 'Theirs', kicker: 'Same' }),
    );
    expect(merged).toMatchObject({ headline: 'Mine', kicker: 'Same' });
    expect(conflicts).toEqual([{ field: 'headline', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('merges lists part by part', () => {
    const { merged, conflicts } = mergeFields(
      { tagIds: ['a', 'b', 'c'] },
      { tagIds: ['a', 'm', 'b', 'c'] },
      { tagIds: ['c', 'b', 't'] },
    );
    expect(conflicts).toEqual([]);
    expect(new Set(merged.tagIds)).toEqual(new Set(['m', 'b', 'c', 't']));
    expect(merged.tagIds).toHaveLength(4);
  });
});
