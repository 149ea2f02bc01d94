import { describe, expect, it } from 'vitest';
import { mediaCacheControl, readersAddress } from './media-address';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('mediaCacheControl', () => {
  it('lets a file be kept for a year by its name alone', () => {
    expect(mediaCacheControl(readersAddress('ab/x.webp', null), now)).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(mediaCacheControl('/media/ab/x.webp?until=soon', now)).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['2026-12-24T00:00:00Z', 3_600],
    ['2026-11-22T12:10:00Z', 600],
    ['2026-11-22T12:00:00Z', 0],
    ['2026-11-01T12:00:00Z', 0],
  ])('lets nobody keep it beyond %s', (until, seconds) => {
    const address = readersAddress('ab/x.webp', until);
    expect(mediaCacheControl(address, now)).toBe(`public, max-age=${seconds}`);
    expect(mediaCacheControl(`https://news.example${address}`, now)).toBe(`public, max-age=${seconds}`);
  });
});
