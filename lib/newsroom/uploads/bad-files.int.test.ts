import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { problemText } from '@/lib/kit/messages/problems';
import { contentHash } from '@/lib/photos/rendition';
import { packetOf } from '@/lib/photos/test-support/packets';
import { jpeg, picture, png, pngChunk, withChunk } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { checkMedia } from '../media/check-media';
import { acting, refusal } from '../test-support/desk';
import { addToUpload } from './add-to-upload';
import { beginUpload } from './begin-upload';
import { finishUpload } from './finish-upload';

let writer: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
});

const pieceLength = 400_000;
let marks = 0;
beforeEach(() => {
  marks += 1;
});

/** A whole upload as a browser makes it, in pieces. */
async function send(bytes: Buffer, fileName = 'ferry.jpg'): Promise<{ id: string; added: boolean }> {
  const context = acting(writer);
  const plan = { fileName, bytes: bytes.length, sha256: contentHash(bytes) };
  const begun = await beginUpload(context, plan);
  if (!('upload' in begun)) return { id: begun.photoId, added: false };
  const { id } = begun.upload;
  for (let offset = 0; offset < bytes.length; offset += pieceLength) {
    const content = (async function* () {
      yield bytes.subarray(offset, offset + pieceLength);
    })();
    await addToUpload(context, id, { offset, content });
  }
  return finishUpload(context, id);
}

async function everything() {
  const files: string[] = [];
  for (const half of ['private', 'public'] as const) {
    for await (const { key } of photoStorage().list(half)) files.push(`${half}/${key}`);
  }
  const [photos, uploads] = [await database().photo.count(), await database().upload.count()];
  return { files: files.sort(), photos, uploads, audit: await database().auditLine.count() };
}

/** A PNG of some hundred bytes that says it is 30,000 pixels wide and high. */
async function flood(): Promise<Buffer> {
  const small = Buffer.from(await png());
  small.writeUInt32BE(30_000, 16);
  small.writeUInt32BE(30_000, 20);
  return small;
}

const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
const refusals: [name: string, code: string, bytes: () => Promise<Buffer>][] = [
  ['a picture that is a page as well', 'upload-polyglot', async () => append(await jpeg(), '<html><script>')],
  [
    'a picture that is an archive as well',
    'upload-polyglot',
    async () => Buffer.concat([await png(), emptyZip]),
  ],
  ['a PDF that begins as a picture', 'upload-polyglot', async () => pdfWithin(await jpeg())],
  ['a page', 'upload-not-an-image', async () => Buffer.from('<!doctype html><p onclick="x()">')],
  ['a script that says it is a GIF', 'upload-truncated', async () => Buffer.from('GIF89a=1;alert(1)//')],
  ['a flood of pixels', 'upload-too-many-pixels', flood],
  ['half a picture', 'upload-truncated', async () => (await jpeg(900, 700)).subarray(0, 9_000)],
  ['a PNG cut off in its data', 'upload-truncated', async () => (await png(300, 300)).subarray(0, 5_000)],
  [
    'a drawing with a script',
    'upload-svg',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['a document', 'upload-pdf', async () => Buffer.from('%PDF-1.7\n1 0 obj')],
  ['a program', 'upload-not-an-image', async () => Buffer.from('MZ\x90\0\x03', 'latin1')],
  ['an archive', 'upload-kind-refused', async () => Buffer.from('PK\x03\x04 and more', 'latin1')],
];

function append(file: Buffer, text: string): Buffer {
  return Buffer.concat([file, Buffer.from(text)]);
}

/** A JPEG with a comment behind its first marker. */
function pdfWithin(file: Buffer): Buffer {
  const comment = Buffer.from('%PDF-1.7');
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([file.subarray(0, 2), head, comment, file.subarray(2)]);
}

describe('a file that nobody can use', () => {
  it.each(refusals)(
    '%s is refused as %s with a sentence, and leaves no row and no file',
    async (_, code, make) => {
      const before = await everything();
      const refused = await refusal(send(await make()));
      expect(refused.code).toBe(code);
      expect(problemText(refused.code, refused.detail)).toMatch(/^[A-Z].+\.$/s);
      expect(await everything()).toEqual(before);
    },
  );
});

describe('a file that is odd but a picture', () => {
  it.each([
    ['PNG', 'png', () => png(70 + marks, 50)],
    [
      'WebP',
      'webp',
      () =>
        picture(70 + marks, 50)
          .webp()
          .toBuffer(),
    ],
    [
      'GIF',
      'gif',
      () =>
        picture(70 + marks, 50)
          .gif()
          .toBuffer(),
    ],
  ])('is what it is, a %s, also where it is called .jpg', async (_, format, make) => {
    const { id } = await send(await make(), 'ferry.jpg');
    const row = await database().photo.findUniqueOrThrow({ where: { id } });
    expect(row.format).toBe(format);
    expect(row.originalKey).toMatch(new RegExp(`\\.${format}$`));
  });

  it('may have any name', async () => {
    const names = [
      `${'../'.repeat(50)}etc/passwd.jpg`,
      `${'x'.repeat(4_000)}.jpg`,
      '..\\..\\boot.ini',
      '\u202egpj.exe',
    ];
    const kept: string[] = [];
    for (const [n, name] of names.entries()) {
      const { id } = await send(await jpeg(80 + n, 41), name);
      kept.push((await database().photo.findUniqueOrThrow({ where: { id } })).fileName);
    }
    expect(kept).toEqual(['passwd.jpg', 'x'.repeat(200), 'boot.ini', 'gpj.exe']);
  });

  it('may say anything about itself: markup is text, and 10 MB of it are left out', async () => {
    const says = '<img src=x onerror=alert(1)><script>alert(1)</script>A <b>ferry</b> & more';
    const packet = packetOf({ creators: ['<i>Ines</i> Okafor'], caption: says, alt: '"><svg onload=x>' });
    const marked = await picture(90, 60).jpeg().withXmp(packet).toBuffer();
    const { id } = await send(marked);
    expect(await database().photo.findUniqueOrThrow({ where: { id } })).toMatchObject({
      caption: 'A ferry & more',
      alt: '">',
      credit: { creators: ['Ines Okafor'] },
    });

    const plain = await png(91, 60);
    const long = Buffer.concat([
      Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'),
      Buffer.from(packetOf({ creators: ['Ines Okafor'], caption: 'x'.repeat(10_000_000) })),
    ]);
    const flooded = await send(withChunk(plain, 'iTXt', long), 'long.png');
    const row = await database().photo.findUniqueOrThrow({ where: { id: flooded.id } });
    expect(row.caption.length).toBeLessThanOrEqual(4_000);
    expect(JSON.stringify(row.metadata).length).toBeLessThan(100_000);
    expect((row.metadata as { problems: unknown[] }).problems).not.toEqual([]);

    const comments = Array.from({ length: 150 }, () => pngChunk('tEXt', Buffer.alloc(70_000, 'Comment\0x')));
    const many = Buffer.concat([plain.subarray(0, 33), ...comments, plain.subarray(33)]);
    expect((await send(many, 'many.png')).added).toBe(true);
  });

  it('is one photo when it comes ten times at once, from first piece to last', async () => {
    const bytes = await jpeg(1_200, 900);
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => send(bytes)));
    const ids = new Set(
      outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value.id : [])),
    );
    // The same person's are one upload: who brings the same piece twice is told that it is out of step.
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(['upload-out-of-step', 'not-found']).toContain(outcome.reason.code);
    }
    expect(ids.size).toBe(1);
    expect(await database().photo.count({ where: { sha256: contentHash(bytes) } })).toBe(1);
    expect(await database().upload.count()).toBe(0);
    const { findings } = await checkMedia({ mend: false, olderThan: new Date(Date.now() + 60_000) });
    expect(findings).toEqual([]);
  });
});
