import { expect, it } from 'vitest';
import { fediverseHandle } from './fediverse-handle';

it('is taken from the first page on a server of the fediverse', () => {
  expect(
    fediverseHandle(['https://ana.example/', 'https://social.example/@ana', 'https://b.example/@b']),
  ).toBe('@ana@social.example');
  expect(fediverseHandle(['https://social.example/@ana.m-2/'])).toBe('@ana.m-2@social.example');
});

it('is nothing for other pages', () => {
  const addresses = [
    'https://www.youtube.com/@ana',
    'https://medium.com/@ana',
    'http://social.example/@ana',
    'https://social.example/@ana/123',
    'https://social.example/@ana%0a',
    'social.example/@ana',
  ];
  expect(fediverseHandle(addresses)).toBeNull();
});
