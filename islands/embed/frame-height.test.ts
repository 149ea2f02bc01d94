import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameHeight } from './frame-height';

describe('frameHeight', () => {
  it('finds the height where each provider puts it', () => {
    const x = { 'twttr.embed': { method: 'twttr.private.resize', params: [{ height: 431.2 }] } };
    expect(frameHeight(x, 'twttr.embed/params/0/height')).toBe(432);
    expect(frameHeight('{"type":"MEASURE","details":{"height":726}}', 'details/height')).toBe(726);
    expect(frameHeight({ id: '1', height: 300 }, 'height')).toBe(300);
    expect(frameHeight(512, '')).toBe(512);
    expect(frameHeight('512', '')).toBe(512);
  });

  it('keeps within bounds', () => {
    expect(frameHeight({ height: 1 }, 'height')).toBe(120);
    expect(frameHeight({ height: 1e9 }, 'height')).toBe(4_000);
  });

  it.each([
    [{ height: Number.NaN }],
    [{ height: -4 }],
    [{ height: '100%' }],
    [{ height: '' }],
    [{ height: null }],
    [{ height: { height: 3 } }],
    ['not json'],
    ['null'],
    [null],
    [undefined],
    [[]],
    [{ __proto__: { height: 300 } }],
  ])('makes nothing of %j', (message) => expect(frameHeight(message, 'height')).toBeNull());

  it('never throws, and only ever gives a sensible height', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('', 'height', 'a/0/b', 'length'), (message, path) => {
        const height = frameHeight(message, path);
        expect(height === null || (height >= 120 && height <= 4_000)).toBe(true);
      }),
    );
  });
});
