import { describe, expect, it } from 'vitest';
import { goldenRefs } from '@/blocks/golden-story';
import { absoluteRefs, absoluteUrl } from './absolute-refs';
import { imageType, largestSize, sizeFrom, sizeUpTo } from './pick-size';
import { leadPhoto } from './test-support/golden-page';

const origin = 'https://courier.example.org';

describe('absoluteRefs', () => {
  it('makes the addresses of every file absolute and leaves the originals alone', () => {
    const before = JSON.stringify([...goldenRefs.photos]);
    const photos = [...absoluteRefs(goldenRefs, origin).photos.values()];
    const addresses = photos.flatMap((photo) => [...photo.sizes, photo.share].map((size) => size?.url));
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((url) => !url?.startsWith(`${origin}/media/`))).toEqual([]);
    expect(JSON.stringify([...goldenRefs.photos])).toBe(before);
  });

  it('keeps helplines, and photos without a card', () => {
    const refs = absoluteRefs(
      { ...goldenRefs, photos: new Map([['a', { ...leadPhoto, share: null }]]) },
      origin,
    );
    expect(refs.helplines).toBe(goldenRefs.helplines);
    expect(refs.photos.get('a')?.share).toBeNull();
  });
});

describe('absoluteUrl', () => {
  it('leaves absolute addresses as they are', () => {
    expect(absoluteUrl('/a b', origin)).toBe(`${origin}/a%20b`);
    expect(absoluteUrl('https://cdn.example.org/a', origin)).toBe('https://cdn.example.org/a');
  });
});

describe('picking a size', () => {
  it('takes the nearest there is', () => {
    const width = (size: { width: number } | undefined) => size?.width;
    expect(width(largestSize(leadPhoto))).toBe(1280);
    expect([100, 640, 641, 5_000].map((wanted) => width(sizeFrom(leadPhoto, wanted)))).toEqual([
      640, 640, 1280, 1280,
    ]);
    expect([100, 640, 1_279, 5_000].map((wanted) => width(sizeUpTo(leadPhoto, wanted)))).toEqual([
      640, 640, 640, 1280,
    ]);
    expect(sizeFrom({ ...leadPhoto, sizes: [] }, 1)).toBeUndefined();
  });

  it('knows the types that we make', () => {
    expect(imageType('https://a.example.org/x.webp')).toBe('image/webp');
    expect(imageType('/x.jpg')).toBe('image/jpeg');
    expect(imageType('/x')).toBeUndefined();
    expect(imageType('/x.constructor')).toBeUndefined();
  });
});
