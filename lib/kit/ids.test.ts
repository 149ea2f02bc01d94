import { describe, expect, it, vi } from 'vitest';
import { blockIdPattern, isId, newBlockId, newId } from './ids';

describe('newId', () => {
  it('makes ids that sort as they were made', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(500);
  });

  it('says when it was made, also of more than a millisecond’s share, and sorts when the clock goes back', async () => {
    vi.resetModules();
    const { newId } = await import('./ids');
    vi.useFakeTimers();
    try {
      const from = Date.now();
      const ids = Array.from({ length: 5_000 }, newId);
      vi.setSystemTime(from - 1_000);
      ids.push(newId());
      expect(ids.toSorted()).toEqual(ids);
      expect(new Set(ids).size).toBe(5_001);
      expect(ids.every(isId)).toBe(true);
      const madeAt = ids.map((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16) - from);
      expect([madeAt[0], Math.max(...madeAt)]).toEqual([0, expect.closeTo(1, 0)]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is of version 7 and its variant, with chance in the rest', () => {
    const rests = Array.from({ length: 2_000 }, () => newId().slice(19));
    expect(new Set(rests).size).toBe(2_000);
    expect(new Set(rests.map((rest) => rest[0]))).toEqual(new Set('89ab'));
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});

describe('isId', () => {
  it.each([
    '',
    'x',
    '01910000-0000-7000-8000-00000000000',
    ' 01910000-0000-7000-8000-000000000001',
    "01910000-0000-7000-8000-000000000001'--",
    '01910000-0000-7000-8000-000000000001\n',
    null,
    1,
    ['01910000-0000-7000-8000-000000000001'],
  ])('refuses %j', (value) => expect(isId(value)).toBe(false));
});

describe('newBlockId', () => {
  it('fits an address and has no look-alikes', () => {
    const ids = Array.from({ length: 500 }, newBlockId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) {
      expect(id).toMatch(blockIdPattern);
      expect(id).toMatch(/^[^01lo]{10}$/);
    }
  });
});
