import { expect, it } from 'vitest';
import { strictTransport } from './strict-transport.ts';

it('keeps browsers to HTTPS where the site is there, and to this host alone', () => {
  expect(strictTransport(new URL('https://news.example'))).toBe('max-age=31536000');
  expect(strictTransport(new URL('http://localhost:3000'))).toBeNull();
});
