import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { newId } from '@/lib/kit/ids';
import type { ProblemCode } from '@/lib/kit/problem';
import { packetOf } from '@/lib/photos/test-support/packets';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { decideCreditUnknown, revokeCreditUnknown } from './decide-credit-unknown';
import { editPhoto } from './edit-photo';
import { receivePhoto } from './receive-photo';
import { acting, refusal } from './test-support/desk';
import { addPhoto, keysOf, newPicture } from './test-support/pictures';
import { cleanFileName, uploadPhoto } from './upload-photo';

let writer: Viewer;
let editor: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  colleague = await addColleague('writer');
});

const upload = (bytes: Buffer, fileName = 'ferry.jpg', viewer = writer) =>
  uploadPhoto(acting(viewer), { fileName, bytes });
const row = (id: string) => database().photo.findUniqueOrThrow({ where: { id } });
async function everythingKept() {
  const keys: string[] = [];
  for (const half of ['private', 'public'] as const) {
    for await (const { key } of photoStorage().list(half)) keys.push(`${half} ${key}`);
  }
  return {
    rows: await database().photo.count(),
    files: keys.sort(),
    audit: await database().auditLine.count(),
  };
}

describe('uploadPhoto', () => {
  it('reads alt text, caption, notice and credit from the file and keeps everything private', async () => {
    const packet = packetOf({
      creators: ['Ines Okafor'],
      credit: 'Meridian via Halden Images',
      caption: 'The last song.',
      alt: 'A singer kneels.',
      copyright: '© Meridian',
    });
    const bytes = await picture(300, 200).jpeg().withXmp(packet).toBuffer();
    const { id, added } = await upload(bytes, 'C:\\pictures\\stage.jpg');
    expect(added).toBe(true);
    const photo = await getDeskPhoto(writer, id);
    expect(photo).toMatchObject({
      fileName: 'stage.jpg',
      alt: 'A singer kneels.',
      caption: 'The last song.',
      copyrightNotice: '© Meridian',
      credit: { creators: ['Ines Okafor'], agency: 'Meridian', library: 'Halden Images' },
      creditStatus: 'known',
      width: 300,
      height: 200,
    });
    const { originalKey } = await row(id);
    for (const key of [...(await keysOf(id)), originalKey]) {
      expect(await photoStorage().stat('private', key)).not.toBeNull();
      expect(await photoStorage().stat('public', key)).toBeNull();
    }
    expect((await auditLines(id)).map(({ verb, personId }) => [verb, personId])).toEqual([
      ['photo.upload', writer.id],
    ]);
  });

  it('makes one photo of the same bytes, five times at once and again later by somebody else', async () => {
    const bytes = await newPicture();
    const before = await everythingKept();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((n) => upload(bytes, `${n}.jpg`)));
    const after = await everythingKept();
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(outcomes.filter(({ added }) => added)).toHaveLength(1);
    expect([after.rows - before.rows, after.audit - before.audit]).toEqual([1, 1]);
    expect(await upload(bytes, 'again.jpg', colleague)).toEqual({ id: outcomes[0]?.id, added: false });
    expect(await everythingKept()).toEqual(after);
    expect((await keysOf(outcomes[0]?.id ?? '')).length + 1).toBe(after.files.length - before.files.length);
  });

  const jpeg = () => picture(400, 300).jpeg().toBuffer();
  it.each<[string, ProblemCode, () => Promise<Buffer> | Buffer]>([
    ['nothing', 'upload-empty', () => Buffer.alloc(0)],
    ['a text', 'upload-not-an-image', () => Buffer.from('GIF89 this is not')],
    ['a page', 'upload-not-an-image', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing with a script',
      'upload-svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    ],
    ['half of a JPEG', 'upload-truncated', async () => (await jpeg()).subarray(0, 4_000)],
    [
      'a JPEG with a page behind it',
      'upload-polyglot',
      async () => Buffer.concat([await jpeg(), Buffer.from('<html><script>')]),
    ],
    ['60 MB', 'upload-too-large', async () => Buffer.concat([await jpeg(), Buffer.alloc(60_000_000)])],
  ])('keeps no row and no file of %s', async (_, code, make) => {
    const before = await everythingKept();
    expect((await refusal(upload(await make()))).code).toBe(code);
    expect(await everythingKept()).toEqual(before);
  });

  it('takes any name a file can have', async () => {
    const names = [
      '',
      '../../etc/passwd',
      'a\u0000b.jpg',
      `${'x'.repeat(199)}😀😀.jpg`,
      '\ud83d.jpg',
      'Ferry 😀.jpg',
    ];
    for (const name of names) {
      const { id } = await upload(await newPicture(), name);
      expect((await row(id)).fileName).toBe(cleanFileName(name));
    }
  });
});

describe('cleanFileName', () => {
  it.each([
    ['ferry.jpg', 'ferry.jpg'],
    ['/home/ana/ferry.jpg', 'ferry.jpg'],
    ['C:\\ana\\ferry.jpg', 'ferry.jpg'],
    ['a\u0000\u202egpj.exe', 'agpj.exe'],
    ['  ', 'photo'],
    ['..', '..'],
    ['folder/', 'photo'],
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(199)}😀y`, `${'x'.repeat(199)}😀`],
    ['half \ud83d', 'half'],
  ])('makes of %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });
});

describe('receivePhoto', () => {
  const request = (body: Buffer | Readable, headers: Record<string, string> = {}) =>
    new Request('http://localhost:3000/api/photos', {
      method: 'POST',
      body: (body instanceof Readable ? Readable.toWeb(body) : new Uint8Array(body)) as BodyInit,
      headers,
      duplex: 'half',
    } as RequestInit);

  it('reads the body and the name that the header gives', async () => {
    const name = encodeURIComponent('Fähre.jpg');
    const { id } = await receivePhoto(acting(writer), request(await newPicture(), { 'x-file-name': name }));
    expect((await row(id)).fileName).toBe('Fähre.jpg');
    const odd = await receivePhoto(
      acting(writer),
      request(await newPicture(), { 'x-file-name': '%E0%A4%A' }),
    );
    expect((await row(odd.id)).fileName).toBe('photo');
  });

  it('stops reading what is too large, whatever was declared', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        while (sent < 400) {
          sent += 1;
          yield Buffer.alloc(1_000_000);
        }
      })(),
    );
    expect((await refusal(receivePhoto(acting(writer), request(endless)))).code).toBe('upload-too-large');
    expect(sent).toBeLessThan(60);
  });
});

describe('editPhoto', () => {
  const edit = {
    alt: 'New alt',
    caption: 'New',
    copyrightNotice: '©',
    credit: { ...emptyCredit, agency: 'Northgate' },
  };

  it('changes the words everywhere and notes what stood there', async () => {
    const id = await addPhoto(acting(writer), { alt: 'Old alt' });
    await editPhoto(acting(writer), { id, edit });
    expect(await getDeskPhoto(editor, id)).toMatchObject(edit);
    const last = (await auditLines(id)).at(-1);
    expect(last).toMatchObject({ verb: 'photo.edit', personId: writer.id });
    expect(last?.detail).toMatchObject({ before: { alt: 'Old alt', credit: { creators: ['Ines Okafor'] } } });
  });

  it('lets a writer correct their own photos only, an editor all', async () => {
    const id = await addPhoto(acting(writer), { alt: 'Old alt' });
    expect((await refusal(editPhoto(acting(colleague), { id, edit }))).code).toBe('not-allowed');
    expect((await row(id)).alt).toBe('Old alt');
    await editPhoto(acting(editor), { id, edit });
    for (const missing of [newId(), 'nonsense']) {
      expect((await refusal(editPhoto(acting(editor), { id: missing, edit }))).code).toBe('not-found');
    }
  });
});

describe('the decision that a credit is unknown', () => {
  it('is an editor’s, with a reason, a name and a time, and can be taken back', async () => {
    const id = await addPhoto(acting(writer), { creators: [] });
    for (const viewer of [writer, colleague]) {
      const request = { id, reason: 'I think so' };
      expect((await refusal(decideCreditUnknown(acting(viewer), request))).code).toBe('not-allowed');
      expect((await refusal(revokeCreditUnknown(acting(viewer), { id }))).code).toBe('not-allowed');
    }
    expect((await refusal(decideCreditUnknown(acting(editor), { id, reason: ' \n' }))).code).toBe(
      'bad-request',
    );
    expect((await getDeskPhoto(writer, id)).creditStatus).toBe('missing');
    await decideCreditUnknown(acting(editor), { id, reason: ' Handed in at the desk ' });
    expect(await getDeskPhoto(writer, id)).toMatchObject({
      creditStatus: 'unknown',
      creditUnknown: { by: editor.name, reason: 'Handed in at the desk' },
    });
    await revokeCreditUnknown(acting(editor), { id });
    expect(await getDeskPhoto(writer, id)).toMatchObject({ creditStatus: 'missing', creditUnknown: null });
    const lines = (await auditLines(id)).filter(({ verb }) => verb.startsWith('photo.credit'));
    expect(lines.map(({ verb, personId, detail }) => [verb, personId, detail])).toEqual([
      ['photo.credit-unknown.decide', editor.id, { reason: 'Handed in at the desk' }],
      ['photo.credit-unknown.revoke', editor.id, { reason: null }],
    ]);
  });

  it('is overtaken by a name', async () => {
    const id = await addPhoto(acting(writer), { creators: [] });
    await decideCreditUnknown(acting(editor), { id, reason: 'Nobody knows' });
    const credit = { ...emptyCredit, creators: ['Bo Ek'] };
    await editPhoto(acting(writer), { id, edit: { alt: '', caption: '', copyrightNotice: '', credit } });
    expect((await getDeskPhoto(writer, id)).creditStatus).toBe('known');
  });
});
