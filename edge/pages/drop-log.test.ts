import { expect, test } from 'vitest';
import { DropLog } from './drop-log';

test('a render is true while none of its tags was dropped after it began', () => {
  const log = new DropLog();
  const before = log.generation;
  log.note(['a']);
  const after = log.generation;
  expect(log.isTrue(before, ['a', 'b'])).toBe(false);
  expect(log.isTrue(before, ['b'])).toBe(true);
  expect(log.isTrue(after, ['a'])).toBe(true);
  log.noteAll();
  expect(log.isTrue(after, ['b'])).toBe(false);
  expect(log.isTrue(log.generation, ['b'])).toBe(true);
});

test('what fell out of memory counts as dropped', () => {
  const log = new DropLog();
  log.note(['first']);
  const began = log.generation;
  for (let n = 0; n < 20_001; n += 1) log.note([`tag ${n}`]);
  expect(log.isTrue(began, ['never dropped'])).toBe(false);
  expect(log.isTrue(log.generation, ['first'])).toBe(true);
});
