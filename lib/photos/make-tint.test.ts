import { describe, expect, it } from 'vitest';
import { decodeImage } from './decode-image';
import { makeTint } from './make-tint';
import { sharp } from './sharp';

type Colour = { r: number; g: number; b: number; alpha?: number };

async function tintOf(background: Colour, channels: 3 | 4 = 3, grey = false) {
  const drawn = sharp({ create: { width: 60, height: 40, channels, background } });
  return makeTint(await decodeImage(await (grey ? drawn.greyscale() : drawn).png().toBuffer()));
}

describe('makeTint', () => {
  it.each<[string, Colour]>([
    ['#f80', { r: 255, g: 136, b: 0 }],
    ['#000', { r: 3, g: 3, b: 3 }],
    ['#fff', { r: 255, g: 255, b: 255 }],
    ['#579', { r: 90, g: 115, b: 150 }],
  ])('is %s for a picture of %o', async (tint, colour) => {
    expect(await tintOf(colour)).toBe(tint);
  });

  it('is grey for a grey one', async () => {
    expect(await tintOf({ r: 136, g: 136, b: 136 }, 3, true)).toBe('#888');
  });

  it('is none for one through which the page is seen', async () => {
    expect(await tintOf({ r: 255, g: 0, b: 0, alpha: 0.5 }, 4)).toBeNull();
  });

  it('mixes what is in it', async () => {
    const white = { r: 255, g: 255, b: 255 };
    const half = await sharp({ create: { width: 40, height: 40, channels: 3, background: white } })
      .composite([
        {
          input: { create: { width: 20, height: 40, channels: 3, background: { r: 0, g: 0, b: 0 } } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    expect(await makeTint(await decodeImage(half))).toMatch(/^#([78])\1\1$/);
  });
});
