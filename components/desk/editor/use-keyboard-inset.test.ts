import { expect, it } from 'vitest';
import { keyboardInset } from './use-keyboard-inset';

it('tells what the keyboard covers, and neither a zoomed page nor a panned one for it', () => {
  expect(keyboardInset(844, { height: 844, offsetTop: 0, scale: 1 })).toBe(0);
  expect(keyboardInset(844, { height: 510, offsetTop: 0, scale: 1 })).toBe(334);
  expect(keyboardInset(844, { height: 510, offsetTop: 120, scale: 1 })).toBe(214);
  expect(keyboardInset(844, { height: 422, offsetTop: 0, scale: 2 })).toBe(0);
  expect(keyboardInset(500, { height: 510, offsetTop: 0, scale: 1 })).toBe(0);
});
