import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { config } from '@/lib/kit/config';
import type { ProblemCode } from '@/lib/kit/problem';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import { movingGif } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { fetchPhoto } from './fetch-photo';
import { acting, refusal } from './test-support/desk';
import { addPhoto, keysOf, newPicture } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
let site: LoopbackServer;
let bytes: Buffer;
let animation: Buffer;
let posted: Buffer;

beforeAll(async () => {
  writer = await addColleague('writer');
  bytes = await newPicture();
  posted = await newPicture();
  animation = await movingGif();
  site = await startLoopbackServer((request, response) => {
    const send = (status: number, type: string, content: Buffer | string = '') =>
      response.writeHead(status, { 'content-type': type }).end(content);
    const path = request.url ?? '';
    if (path.startsWith('/moved'))
      response.writeHead(302, { location: '/2026/F%C3%A4hre%20am%20Kai.jpg?w=2000' }).end();
    else if (path.endsWith('unnamed')) send(200, 'application/octet-stream', bytes);
    else if (path === '/wave.gif') send(200, 'image/gif', animation);
    else if (path === '/of-a-post.jpg') send(200, 'image/jpeg', posted);
    else if (path.includes('.jpg')) send(200, 'image/jpeg', bytes);
    else if (path === '/page') send(200, 'text/html', '<p>Sign in to see it.</p>');
    else if (path === '/drawing.svg') send(200, 'image/svg+xml', '<svg onload="x()"/>');
    else if (path === '/lie.png') send(200, 'image/png', '<!doctype html>');
    else if (path === '/huge')
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 5e7 }).end();
    else send(path === '/gone' ? 410 : 404, 'text/plain');
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => site.close());

const fetched = (path: string) => fetchPhoto(acting(writer), site.origin + path);

describe('fetchPhoto', () => {
  it('takes a picture into the library and keeps where it came from', async () => {
    const { id, added } = await fetched('/2026/F%C3%A4hre%20am%20Kai.jpg?w=2000');
    expect(added).toBe(true);
    expect(await getDeskPhoto(writer, id)).toMatchObject({
      fileName: 'Fähre am Kai.jpg',
      sourceUrl: `${site.origin}/2026/F%C3%A4hre%20am%20Kai.jpg?w=2000`,
      creditStatus: 'missing',
      uploadedBy: expect.any(String),
    });
    expect((await auditLines(id)).map(({ verb, detail }) => [verb, detail])).toEqual([
      [
        'photo.upload',
        { fileName: 'Fähre am Kai.jpg', sourceUrl: `${site.origin}/2026/F%C3%A4hre%20am%20Kai.jpg?w=2000` },
      ],
    ]);
  });

  it('credits a picture of a post to who posted it, and leaves one that is known alone', async () => {
    const post = { handle: 'ana_brandt', url: 'https://x.com/ana_brandt/status/1541815603606036480' };
    const taken = await fetchPhoto(acting(writer), `${site.origin}/of-a-post.jpg`, { post });
    const photo = await getDeskPhoto(writer, taken.id);
    expect(photo).toMatchObject({ creditStatus: 'known', credit: { kind: 'handout', post } });
    const other = { handle: 'somebody', url: '' };
    const again = await fetchPhoto(acting(writer), `${site.origin}/of-a-post.jpg`, { post: other });
    expect(again).toEqual({ id: taken.id, added: false });
    expect((await getDeskPhoto(writer, taken.id)).credit).toEqual(photo.credit);
  });

  it('knows the same bytes again at another address, behind a redirect and without a type', async () => {
    const first = await fetched('/one.jpg');
    for (const path of ['/moved', '/store/unnamed', '/two.jpg']) {
      expect(await fetched(path)).toEqual({ id: first.id, added: false });
    }
    expect(await uploadPhoto(acting(writer), { fileName: 'mine.jpg', bytes })).toEqual({
      id: first.id,
      added: false,
    });
  });

  it('knows the files of this site as the photos that they were made from', async () => {
    const id = await addPhoto(acting(writer));
    const asks = site.requests.length;
    for (const key of await keysOf(id)) {
      const media = new URL(`/media/${key}?x=1`, config.origin()).href;
      expect(await fetchPhoto(acting(writer), media)).toEqual({ id, added: false });
    }
    expect(site.requests.length).toBe(asks);
  });

  it('asks what becomes of a picture that moves, and does what was said', async () => {
    const problem = await refusal(fetched('/wave.gif'));
    expect([problem.code, problem.detail]).toEqual(['upload-animated', { canMove: true }]);
    const address = `${site.origin}/wave.gif`;
    const { id } = await fetchPhoto(acting(writer), address, { animation: 'keep' });
    expect(await getDeskPhoto(writer, id)).toMatchObject({ fileName: 'wave.gif', sourceUrl: address });
    expect(await database().photo.findUniqueOrThrow({ where: { id } })).toMatchObject({ moves: true });
  });

  it.each<[string, ProblemCode, object]>([
    ['/missing', 'photo-not-fetched', { status: 404 }],
    ['/gone', 'photo-not-fetched', { status: 410 }],
    ['/page', 'photo-not-fetched', { reason: 'answer-wrong-type' }],
    ['/drawing.svg', 'photo-not-fetched', { reason: 'answer-wrong-type' }],
    ['/huge', 'photo-not-fetched', { reason: 'answer-too-large' }],
    ['/lie.png', 'upload-not-an-image', {}],
  ])('keeps nothing of %s', async (path, code, detail) => {
    const before = await database().photo.count();
    const problem = await refusal(fetched(path));
    expect([problem.code, problem.detail]).toEqual([code, expect.objectContaining(detail)]);
    expect(await database().photo.count()).toBe(before);
  });

  it.each([
    'http://127.0.0.1:1/a.jpg',
    'http://169.254.169.254/latest/a.jpg',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '',
  ])('asks nobody for %j', async (address) => {
    expect((await refusal(fetchPhoto(acting(writer), address))).code).toBe('address-refused');
  });
});
