import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { acting, body, photoBlock, publishNow, readyStory } from '@/lib/newsroom/test-support/desk';
import { addPhoto, keysOf, newPicture } from '@/lib/newsroom/test-support/pictures';
import { uploadPhoto } from '@/lib/newsroom/upload-photo';
import { movingGif } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as publicMedia } from '../media/[...key]/route';
import { GET as privateMedia } from './media/[...key]/route';
import { PUT as replaceDoor } from './photos/[id]/file/route';
import { POST as fetchPhotoDoor } from './photos/from-address/route';
import { GET as listPhotos, POST as uploadDoor } from './photos/route';
import { answer, at, from, request, signedIn } from './test-support/door-call';

vi.mock('@/lib/auth/get-viewer', async () => (await import('./test-support/door-call')).whoIsThere);

let writer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
});
beforeEach(() => {
  signedIn.viewer = writer;
});

describe('/api/photos', () => {
  const upload = async (content: Buffer, headers: Record<string, string> = from) =>
    answer(await uploadDoor(request('POST', '/api/photos', new Uint8Array(content), headers)));

  it('takes a file once, and finds it', async () => {
    const bytes = await newPicture();
    const headers = { ...from, 'x-file-name': encodeURIComponent('Fähre am Kai.jpg') };
    expect(await upload(bytes, headers)).toMatchObject({
      status: 201,
      photo: { fileName: 'Fähre am Kai.jpg' },
    });
    expect(await upload(bytes, headers)).toMatchObject({
      status: 200,
      photo: { fileName: 'Fähre am Kai.jpg' },
    });
    const found = await listPhotos(request('GET', '/api/photos?q=kai%00&before=garbage'));
    expect(await found.json()).toMatchObject({ photos: [{ fileName: 'Fähre am Kai.jpg' }], next: null });
  });

  it('refuses strangers, other sites and what is no picture', async () => {
    const bytes = await newPicture();
    const before = await database().photo.count();
    expect(await upload(Buffer.from('<svg/>'))).toMatchObject({ status: 415, code: 'upload-svg' });
    expect(await upload(bytes, { ...from, 'content-length': '60000000' })).toMatchObject({ status: 413 });
    expect(await upload(bytes, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    signedIn.viewer = null;
    expect(await upload(bytes)).toMatchObject({ status: 401 });
    expect((await listPhotos(request('GET', '/api/photos'))).status).toBe(404);
    expect(await database().photo.count()).toBe(before);
  });

  it('know a photo again that somebody else uploaded', async () => {
    const bytes = await newPicture();
    const { id } = await uploadPhoto(acting(colleague), { fileName: 'theirs.jpg', bytes });
    const response = await uploadDoor(request('POST', '/api/photos', new Uint8Array(bytes)));
    expect([response.status, await response.json()]).toMatchObject([200, { photo: { id } }]);
  });
});

describe('/api/photos/{id}/file', () => {
  it('asks what becomes of a picture that moves, and does what was said', async () => {
    const id = await addPhoto(acting(writer));
    const gif = new Uint8Array(await movingGif(90, 60));
    const replace = async (query: string) =>
      answer(await replaceDoor(request('PUT', `/api/photos/${id}/file${query}`, gif), at({ id })));
    expect(await replace('')).toMatchObject({
      status: 415,
      code: 'upload-animated',
      detail: { canMove: true },
    });
    expect(await replace('?animation=dance')).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await replace('?animation=still')).toMatchObject({ status: 200, changed: true });
    expect(await database().photo.findUniqueOrThrow({ where: { id } })).toMatchObject({
      format: 'gif',
      moves: false,
    });
  });
});

describe('/api/photos/from-address', () => {
  const ask = async (content: string, headers?: Record<string, string>) =>
    answer(await fetchPhotoDoor(request('POST', '/api/photos/from-address', content, headers)));

  it('takes one web address, from staff, and sends the server nowhere inside', async () => {
    expect(await ask('{"address": 7}')).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await ask('null')).toMatchObject({ status: 400, code: 'bad-request' });
    const wish = JSON.stringify({ address: 'https://example.org/a.gif', animation: 'dance' });
    expect(await ask(wish)).toMatchObject({ status: 400, code: 'bad-request' });
    const inside = JSON.stringify({ address: 'http://127.0.0.1/a.jpg' });
    expect(await ask(inside)).toMatchObject({ status: 400, code: 'address-refused' });
    expect(await ask(JSON.stringify({ address: 'x'.repeat(20_000) }))).toMatchObject({ status: 413 });
    expect(await ask(inside, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    signedIn.viewer = null;
    expect(await ask(inside)).toMatchObject({ status: 401 });
  });
});

describe('pictures by their address', () => {
  const asks = (door: typeof privateMedia | typeof publicMedia, key: string) =>
    door(request('GET', `/media/${key}`), at({ key: key.split('/') }));

  it('are for staff until they are published, and the original is for nobody', async () => {
    const photoId = await addPhoto(acting(writer));
    const [key = ''] = await keysOf(photoId);
    const { originalKey } = await database().photo.findUniqueOrThrow({ where: { id: photoId } });
    const priv = await asks(privateMedia, key);
    expect([priv.status, priv.headers.get('cache-control')]).toEqual([
      200,
      'private, max-age=86400, immutable',
    ]);
    expect((await asks(publicMedia, key)).status).toBe(404);
    for (const hidden of [
      originalKey,
      originalKey.replace('originals/', 'originals%2F'),
      `./${originalKey}`,
    ]) {
      expect((await asks(privateMedia, hidden)).status).toBe(404);
    }
    expect((await privateMedia(request('GET', '/'), at({ key: [originalKey] }))).status).toBe(404);
    signedIn.viewer = null;
    expect((await asks(privateMedia, key)).status).toBe(404);
    await publishNow(acting(writer), await readyStory(acting(writer), {}, body('See.', photoBlock(photoId))));
    const open = await asks(publicMedia, key);
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await asks(publicMedia, originalKey)).status).toBe(404);
  });
});
