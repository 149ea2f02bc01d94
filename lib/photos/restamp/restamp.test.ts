import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCredit } from '@/lib/document/credit';
import { sharp } from '../sharp';
import { stampPacket } from '../stamp-words';
import { picture } from '../test-support/pictures';
import { restamp } from './restamp';

const words = (...creators: string[]) => ({
  credit: { ...emptyCredit, creators },
  copyrightNotice: '',
  webStatement: '',
  licensorUrl: '',
  sourceType: '',
});
const nobody = stampPacket(words());

const files = {
  webp: (channels: 3 | 4) => picture(90, 60, channels).webp().withXmp(nobody).toBuffer(),
  avif: (channels: 3 | 4) => picture(90, 60, channels).avif({ effort: 0 }).withXmp(nobody).toBuffer(),
  jpg: () => picture(90, 60).jpeg({ mozjpeg: true }).withXmp(nobody).toBuffer(),
};
const pixels = async (file: Buffer) => (await sharp(file).raw().toBuffer()).toString('base64');
const xmp = async (file: Buffer) => (await sharp(file, { failOn: 'error' }).metadata()).xmp?.toString();

describe.each(['webp', 'avif', 'jpg'] as const)('restamp %s', (ending) => {
  it.each([3, 4] as const)(
    'puts any words in, again and again, and touches no pixel (%i channels)',
    async (channels) => {
      const original = await files[ending](channels);
      const before = await pixels(original);
      let file: Buffer = original;
      const names = [['Zoë Marsh'], [], ['A name that is much longer than the one before it', 'Bo'], ['B']];
      for (const creators of names) {
        const packet = stampPacket(words(...creators));
        const next = restamp(file, ending, packet);
        expect(next).not.toBeNull();
        file = next ?? file;
        expect(await xmp(file)).toBe(packet);
        expect(await pixels(file)).toBe(before);
      }
      // The same words again are the same file again.
      expect(restamp(file, ending, nobody)?.equals(original)).toBe(true);
    },
  );

  it('leaves a file alone that has no packet', async () => {
    const bare = { webp: picture(9, 9).webp(), avif: picture(9, 9).avif(), jpg: picture(9, 9).jpeg() };
    expect(restamp(await bare[ending].toBuffer(), ending, nobody)).toBeNull();
  });

  it('never throws on damaged files, and never reaches beyond them', async () => {
    const file = await files[ending](3);
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(file.length - 1), fc.nat(255), (end, at, value) => {
        const damaged = Buffer.from(file);
        damaged[at] = value;
        const result = restamp(damaged.subarray(0, end), ending, nobody);
        if (result) expect(result.length).toBeLessThan(file.length + nobody.length + 100);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('leaves a packet alone that no JPEG segment can hold', async () => {
  expect(restamp(await files.jpg(), 'jpg', 'x'.repeat(70_000))).toBeNull();
});
