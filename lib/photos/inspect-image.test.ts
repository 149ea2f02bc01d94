import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { inspectImage } from './inspect-image';
import { sharp } from './sharp';
import { withSegment } from './test-support/iim-block';
import { jpeg, picture, png, pngChunk, withChunk } from './test-support/pictures';

const text = (content: string) => Buffer.from(content, 'latin1');

/** A PNG that says it has these measures; its data are a few zeros. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const data = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([
    text('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function animated(kind: 'gif' | 'webp'): Promise<Buffer> {
  const frames = Buffer.concat([Buffer.alloc(16 * 16 * 3, 20), Buffer.alloc(16 * 16 * 3, 200)]);
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    [kind]()
    .toBuffer();
}

/** A TIFF's first directory with one short or long entry. */
function tiffWith(tag: number, type: 3 | 4, value: number): Buffer {
  const file = Buffer.alloc(64);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(1, 8);
  file.writeUInt16LE(tag, 10);
  file.writeUInt16LE(type, 12);
  file.writeUInt32LE(1, 14);
  file.writeUInt32LE(value, 18);
  return file;
}

async function zipBehind(file: Buffer): Promise<Buffer> {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  return Buffer.concat([file, text('PK\x03\x04 some entry'), end]);
}

describe('inspectImage takes', () => {
  it.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'avif'],
    ['tiff', 'tiff'],
    ['gif', 'gif'],
  ] as const)('%s', async (kind, ending) => {
    const file = await picture(60, 40).toFormat(kind).toBuffer();
    expect(await inspectImage(file)).toEqual({
      kind,
      ending,
      contentType: `image/${kind}`,
      bytes: file.length,
      width: 60,
      height: 40,
      moves: false,
    });
  });

  it('a turned picture by its upright measures', async () => {
    const file = await picture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspectImage(file)).toMatchObject({ width: 40, height: 60 });
  });

  it('a picture with what cameras append, and with markup in its metadata', async () => {
    const second = Buffer.concat([await jpeg(), Buffer.alloc(9), await jpeg(16, 16)]);
    expect(await inspectImage(second)).toMatchObject({ width: 64 });
    const commented = withSegment(await jpeg(), 0xfe, text('<script>alert(1)</script>'));
    expect(await inspectImage(commented)).toMatchObject({ kind: 'jpeg' });
  });

  it('a progressive JPEG with restart markers and CMYK', async () => {
    const file = await picture(200, 100).toColourspace('cmyk').jpeg({ progressive: true }).toBuffer();
    expect(await inspectImage(file)).toMatchObject({ kind: 'jpeg', width: 200 });
  });
});

describe('inspectImage refuses', () => {
  const cases: [name: string, code: string, file: () => Buffer | Promise<Buffer>][] = [
    ['nothing', 'upload-empty', () => Buffer.alloc(0)],
    ['60 MB of noise', 'upload-too-large', () => randomBytes(60_000_000)],
    ['noise', 'upload-not-an-image', () => Buffer.from(randomBytes(5_000)).fill(1, 0, 16)],
    ['zeros', 'upload-not-an-image', () => Buffer.alloc(5_000)],
    ['a page', 'upload-not-an-image', () => text('<!doctype html><p>Hello')],
    ['an SVG, whatever its name', 'upload-svg', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF', 'upload-pdf', () => text('%PDF-1.7\n1 0 obj')],
    ['a picture of an iPhone', 'upload-heic', () => text('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['a DNG', 'upload-camera-raw', () => tiffWith(0xc612, 4, 0x401)],
    ['a raw file behind its thumbnail', 'upload-camera-raw', () => tiffWith(0x00fe, 4, 1)],
    ['a BMP', 'upload-kind-refused', () => text('BM'.padEnd(100))],
    ['a JPEG of 20 bytes', 'upload-truncated', async () => (await jpeg()).subarray(0, 20)],
    ['a PNG without data', 'upload-truncated', () => text('\x89PNG\r\n\x1a\n')],
    ['30,000 x 30,000 px', 'upload-too-many-pixels', () => pngOf(30_000, 30_000)],
    ['31,000 x 10 px', 'upload-too-many-pixels', () => pngOf(31_000, 10)],
    ['impossible measures', 'upload-truncated', () => pngOf(2_000_000_000, 2_000_000_000)],
    ['an animated GIF', 'upload-animated', () => animated('gif')],
    ['an animated WebP', 'upload-animated', () => animated('webp')],
    ['an animated PNG', 'upload-animated', async () => withChunk(await png(), 'acTL', Buffer.alloc(8))],
    [
      'a page behind a PNG',
      'upload-polyglot',
      async () => Buffer.concat([await png(), text('<HTML ><script>')]),
    ],
    [
      'a script behind a JPEG',
      'upload-polyglot',
      async () => Buffer.concat([await jpeg(), text('\n<?php x')]),
    ],
    ['a PDF within a JPEG', 'upload-polyglot', async () => withSegment(await jpeg(), 0xfe, text('%PDF-1.4'))],
    ['a zip behind a JPEG', 'upload-polyglot', async () => zipBehind(await jpeg())],
    ['a zip behind a TIFF', 'upload-polyglot', async () => zipBehind(await picture(9, 9).tiff().toBuffer())],
    [
      'a page behind a GIF',
      'upload-polyglot',
      async () => Buffer.concat([await picture(9, 9).gif().toBuffer(), text('<body onload=x>')]),
    ],
    [
      'a page behind a WebP',
      'upload-polyglot',
      async () => Buffer.concat([await picture(9, 9).webp().toBuffer(), text('<iframe src=x>')]),
    ],
  ];

  it.each(cases)('%s', async (_, code, file) => {
    await expect(inspectImage(await file())).rejects.toMatchObject({ name: 'Problem', code });
  });

  it('says which kind and which measures', async () => {
    await expect(inspectImage(text('8BPS'.padEnd(99)))).rejects.toMatchObject({
      detail: { kind: 'Photoshop' },
    });
    await expect(inspectImage(pngOf(30_000, 30_000))).rejects.toMatchObject({
      detail: { width: 30_000, height: 30_000 },
    });
  });

  it('any damage with a Problem, never another error', async () => {
    const files = [
      await jpeg(),
      await png(),
      await picture(9, 9).gif().toBuffer(),
      await picture(9, 9).tiff().toBuffer(),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (file, damages, share) => {
          const bytes = Buffer.from(file.subarray(0, Math.ceil(file.length * share)));
          for (const [at, value] of damages) if (at < bytes.length) bytes[at] = value;
          const problem = await inspectImage(bytes).catch((error: unknown) => error);
          expect(!(problem instanceof Error) || isProblem(problem)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps a GIF or WebP moving, or takes a still of anything that moves, where somebody says so', async () => {
    for (const kind of ['gif', 'webp'] as const) {
      const file = await animated(kind);
      expect(await inspectImage(file, 'keep')).toMatchObject({ moves: true, width: 16, height: 16 });
      expect(await inspectImage(file, 'still')).toMatchObject({ moves: false, width: 16, height: 16 });
      expect(await inspectImage(await jpeg(), 'keep')).toMatchObject({ moves: false });
    }
    const moving = withChunk(await png(), 'acTL', Buffer.alloc(8));
    await expect(inspectImage(moving, 'keep')).rejects.toMatchObject({ detail: { canMove: false } });
    expect(await inspectImage(moving, 'still')).toMatchObject({ moves: false });
  });
});
