import { expect, it, vi } from 'vitest';
import { remembered } from './remembered';

it('answers about the first few texts from memory, and about any others anew', () => {
  const length = vi.fn((text: string) => (text ? text.length : null));
  const known = remembered(2, length);
  const asked = ['', 'aa', 'ccc', '', 'aa', 'ccc'];
  expect(asked.map(known)).toEqual([null, 2, 3, null, 2, 3]);
  expect(length.mock.calls.flat()).toEqual(['', 'aa', 'ccc', 'ccc']);
});
