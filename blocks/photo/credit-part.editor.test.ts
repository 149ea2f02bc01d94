import { describe, expect, it } from 'vitest';
import { namesFrom } from './credit-part.editor';

describe('namesFrom', () => {
  it('parts names at semicolons only', () => {
    expect(namesFrom(' Ana  Brandt ; Luis Reyes, Jr.;; ')).toEqual(['Ana Brandt', 'Luis Reyes, Jr.']);
    expect(namesFrom('')).toEqual([]);
  });

  it('stays within what a credit may hold', () => {
    const names = namesFrom(Array.from({ length: 30 }, (_, i) => `${i}${'x'.repeat(300)}`).join(';'));
    expect(names).toHaveLength(20);
    expect(names.every((name) => name.length <= 200)).toBe(true);
  });
});
