import { describe, expect, it } from 'vitest';
import { arrangeFront } from './arrange-front';
import { goldenCard } from './test-support';

const pictured = (id: string) => goldenCard({ id });
const plain = (id: string) => goldenCard({ id, photo: null });
const ids = (stories: { id: string }[]) => stories.map((story) => story.id);

describe('arrangeFront', () => {
  it('gives four stories with pictures the row and the others a headline, in their order', () => {
    const latest = [
      plain('a'),
      pictured('b'),
      pictured('c'),
      plain('d'),
      pictured('e'),
      pictured('f'),
      pictured('g'),
    ];
    const { row, headlines } = arrangeFront({ lead: pictured('lead'), latest });
    expect(ids(row)).toEqual(['b', 'c', 'e', 'f']);
    expect(ids(headlines)).toEqual(['a', 'd', 'g']);
  });

  it('makes no row of one picture, and loses no story', () => {
    const { row, headlines } = arrangeFront({ lead: null, latest: [plain('a'), pictured('b')] });
    expect(row).toEqual([]);
    expect(ids(headlines)).toEqual(['a', 'b']);
  });
});
