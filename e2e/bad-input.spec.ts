import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { goldenStory } from '@/blocks/golden-story';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { signInByHttp } from './support/session';
import { expect, test } from './support/test';

const saveOf = (document: unknown, baseVersion = 0) => ({
  baseVersion,
  saveId: randomUUID(),
  fields: { ...emptyFields(), headline: 'Bridge opens' },
  document,
});

test.describe('a draft that cannot be stored', () => {
  const paragraph = (text: unknown) => ({
    version: 1,
    blocks: [{ id: 'p1', type: 'paragraph', version: 1, text }],
  });
  const deep = `{"baseVersion":0,"saveId":"${randomUUID()}","fields":{},"document":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const cases: [name: string, body: () => string, status: number, code: string][] = [
    ['is not JSON', () => '{"baseVersion": 0,', 400, 'invalid-json'],
    [
      'is of 50 MB',
      () => JSON.stringify(saveOf(paragraph([{ text: 'x'.repeat(50_000_000) }]))),
      413,
      'too-large',
    ],
    ['is 20,000 levels deep', () => deep, 400, 'too-deep'],
    [
      'links to javascript:',
      () =>
        JSON.stringify(
          saveOf(paragraph([{ text: 'Read on', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }])),
        ),
      400,
      'invalid-document',
    ],
    [
      'has a heading of level 99',
      () =>
        JSON.stringify(
          saveOf({ version: 1, blocks: [{ id: 'h', type: 'heading', version: 1, level: 99, text: [] }] }),
        ),
      400,
      'invalid-document',
    ],
    [
      'has fields of the wrong kind',
      () => JSON.stringify({ ...saveOf(paragraph([])), fields: { headline: 4 } }),
      400,
      'invalid-fields',
    ],
    ['says no version', () => JSON.stringify({ document: paragraph([]) }), 400, 'bad-request'],
  ];
  for (const [name, body, status, code] of cases) {
    test(`it ${name}: answered ${status} ${code}, the stored version untouched`, async ({
      dateline,
      stage,
    }) => {
      const writer = await stage.person('Wera Holt', 'writer');
      const id = await stage.draft(writer, { fields: { headline: 'As it was' } });
      const desk = await signInByHttp(dateline.url, writer.email, writer.password);
      const answer = await desk.call(`/api/drafts/${id}`, { method: 'PUT', body: body() });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ code, message: expect.stringMatching(/\w/) });
      const [story] = await stage.query<{ version: number; headline: string }>(
        'SELECT version, headline FROM "Story" WHERE id = $1',
        [id],
      );
      expect(story).toEqual({ version: 0, headline: 'As it was' });
      expect(await stage.query('SELECT 1 FROM "Revision" WHERE "storyId" = $1', [id])).toHaveLength(0);
    });
  }
});

test('a block of a kind that nobody knows is kept as it is', async ({ dateline, stage }) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const id = await stage.draft(writer);
  const desk = await signInByHttp(dateline.url, writer.email, writer.password);
  const strange = goldenStory.blocks.find((block) => block.type === 'hologram');
  const answer = await desk.call(`/api/drafts/${id}`, {
    method: 'PUT',
    body: JSON.stringify(saveOf({ version: 1, blocks: [strange] })),
  });
  expect(answer.status).toBe(200);
  const stored = (await (await desk.call(`/api/drafts/${id}`)).json()) as { document: { blocks: unknown[] } };
  expect(stored.document.blocks).toEqual([strange]);
});

test('a stale version is answered 409 with the version that won', async ({ dateline, stage }) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const id = await stage.draft(writer);
  const desk = await signInByHttp(dateline.url, writer.email, writer.password);
  const put = (headline: string) =>
    desk.call(`/api/drafts/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...saveOf({ version: 1, blocks: [] }), fields: { ...emptyFields(), headline } }),
    });
  expect((await put('First')).status).toBe(200);
  const late = await put('Second');
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    code: 'stale-version',
    detail: { base: 0, current: { version: 1, fields: { headline: 'First' }, savedBy: 'Wera Holt' } },
  });
});

test('a save that another site asks for is refused', async ({ dateline, stage }) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const id = await stage.draft(writer);
  const { cookie } = await signInByHttp(dateline.url, writer.email, writer.password);
  for (const headers of [
    { cookie, origin: 'https://evil.example' },
    { cookie, origin: 'null' },
    { cookie },
  ]) {
    const answer = await fetch(`${dateline.url}/api/drafts/${id}`, {
      method: 'PUT',
      headers: headers as Record<string, string>,
      body: JSON.stringify(saveOf({ version: 1, blocks: [] })),
    });
    expect(answer.status).toBe(403);
  }
});

test.describe('a picture that is none', () => {
  const truncated = async () => {
    const whole = await sharp(randomBytes(600 * 400 * 3), { raw: { width: 600, height: 400, channels: 3 } })
      .jpeg()
      .toBuffer();
    return whole.subarray(0, Math.floor(whole.length / 2));
  };
  // A PNG that says 30,000 × 30,000 in its header and has nothing behind it.
  const enormous = async () => {
    const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    small.writeUInt32BE(30_000, 16);
    small.writeUInt32BE(30_000, 20);
    return small;
  };
  const cases: [name: string, fileName: string, bytes: () => Promise<Buffer>, status: number[]][] = [
    ['a text', 'notes.jpg', async () => Buffer.from('This is no picture.'), [415]],
    ['a truncated JPEG', 'half.jpg', truncated, [422]],
    ['an SVG', 'logo.jpg', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), [415]],
    [
      '60 MB',
      'huge.jpg',
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(60_000_000)]),
      [413],
    ],
    ['30,000 × 30,000 px', 'flood.png', enormous, [413, 422]],
    ['empty', 'nothing.jpg', async () => Buffer.alloc(0), [400, 415, 422]],
  ];
  for (const [name, fileName, bytes, statuses] of cases) {
    test(`${name}: refused with a sentence, nothing kept`, async ({ dateline, stage }) => {
      const writer = await stage.person('Pia Lund', 'writer');
      const desk = await signInByHttp(dateline.url, writer.email, writer.password);
      const answer = await desk.call('/api/photos', {
        method: 'POST',
        headers: { 'x-file-name': fileName },
        body: new Uint8Array(await bytes()),
      });
      expect(statuses).toContain(answer.status);
      const { code, message } = (await answer.json()) as { code: string; message: string };
      expect(code).toMatch(/^upload-/);
      expect(message).toMatch(/^[A-Z].+\./);
      expect(await stage.query('SELECT 1 FROM "Photo" WHERE "uploadedById" = $1', [writer.id])).toHaveLength(
        0,
      );
    });
  }
});
