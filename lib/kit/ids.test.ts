import { describe, expect, it } from 'vitest';
import { blockIdPattern, isId, newBlockId, newId } from './ids';

describe('newId', () => {
  it('makes ids that sort as they were made', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(500);
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
