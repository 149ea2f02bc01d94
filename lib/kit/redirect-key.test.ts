import { expect, it } from 'vitest';
import { redirectKey } from './redirect-key';

const origin = 'https://news.example';
const key = (given: string) => redirectKey(given, origin);

it.each([
  ['/2019/05/Some-Title.html', '/2019/05/Some-Title.html'],
  [' old/page/ ', '/old/page'],
  ['https://news.example/a?p=1#x', '/a'],
  ['/caf%c3%a9', '/caf%C3%A9'],
  ['/café', '/caf%C3%A9'],
  ['/a/../b', '/b'],
  ['/%7Eana/old%2dpage', '/~ana/old-page'],
])('keeps %s as %s', (given, kept) => {
  expect(key(given)).toBe(kept);
  expect(key(kept)).toBe(kept);
});

it.each([
  '',
  '/',
  '//evil.example/a',
  'https://elsewhere.example/a',
  '/desk/x',
  '/api',
  '/media/a',
  '/embed/a',
  '/a b',
  'javascript:x y',
  '/\\evil',
  `/${'a'.repeat(2_001)}`,
])('refuses %s', (given) => {
  expect(key(given)).toBeNull();
});
