import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { createPreviewLink } from '@/lib/newsroom/create-preview-link';
import { createUpdate } from '@/lib/newsroom/create-update';
import { saveUpdate } from '@/lib/newsroom/save-update';
import { acting, body, photoBlock, publishNow, readyStory, write } from '@/lib/newsroom/test-support/desk';
import { addPhoto, keysOf } from '@/lib/newsroom/test-support/pictures';
import { withdrawPreviewLink } from '@/lib/newsroom/withdraw-preview-link';
import { withdrawUpdate } from '@/lib/newsroom/withdraw-update';
import type { Viewer } from '@/lib/policy/viewer';
import { GET } from './preview/link/[token]/media/[...key]/route';

let writer: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
});
const now = () => ({ viewer: writer, now: () => new Date() });

async function linkTo(storyId: string) {
  const { id, path } = await createPreviewLink(now(), { storyId, days: 1, note: '' });
  return { id, token: path.split('/').at(-1) ?? '' };
}

async function ask(token: string, key: string) {
  const params = Promise.resolve({ token, key: key.split('/') });
  const response = await GET(new Request(`http://localhost/preview/link/${token}/media/${key}`), { params });
  return { status: response.status, cache: response.headers.get('cache-control') };
}

async function firstKey(photoId: string): Promise<string> {
  const [key = ''] = await keysOf(photoId);
  return key;
}

describe('photos by a preview link', () => {
  it('are those of the draft, in every size, and never the original', async () => {
    const [shown, lead, other] = [
      await addPhoto(acting(writer)),
      await addPhoto(acting(writer)),
      await addPhoto(acting(writer)),
    ];
    const storyId = await readyStory(
      acting(writer),
      { lead: { kind: 'photo', photoId: lead, alt: null, decorative: false, caption: null } },
      body('See.', photoBlock(shown)),
    );
    await readyStory(acting(writer), {}, body('See.', photoBlock(other)));
    const { token } = await linkTo(storyId);
    for (const key of [...(await keysOf(shown)), ...(await keysOf(lead))]) {
      expect(await ask(token, key)).toEqual({ status: 200, cache: 'private, no-store' });
    }
    const { originalKey } = await database().photo.findUniqueOrThrow({ where: { id: shown } });
    const hidden = [await firstKey(other), originalKey, `./${originalKey}`, '', '../secret'];
    for (const key of hidden) expect([key, (await ask(token, key)).status]).toEqual([key, 404]);
    expect((await ask('nonsense', await firstKey(shown))).status).toBe(404);
  });

  it('go with the draft: a photo that it drops is shown no more', async () => {
    const photoId = await addPhoto(acting(writer));
    const storyId = await readyStory(acting(writer), {}, body('See.', photoBlock(photoId)));
    const { token } = await linkTo(storyId);
    expect((await ask(token, await firstKey(photoId))).status).toBe(200);
    await write(acting(writer), storyId, {}, body('Nothing to see.'));
    expect((await ask(token, await firstKey(photoId))).status).toBe(404);
  });

  it('are those of its updates too, but of none that was withdrawn', async () => {
    const photoId = await addPhoto(acting(writer));
    const storyId = await readyStory(acting(writer));
    await publishNow(acting(writer), storyId);
    const id = newId();
    await createUpdate(acting(writer), { id, storyId, kind: 'update' });
    const document = body('See.', photoBlock(photoId));
    await saveUpdate(acting(writer), id, { baseVersion: 0, saveId: newId(), headline: '', document });
    const { token } = await linkTo(storyId);
    expect((await ask(token, await firstKey(photoId))).status).toBe(200);
    await withdrawUpdate(acting(writer), { id });
    expect((await ask(token, await firstKey(photoId))).status).toBe(404);
  });

  it('end with the link', async () => {
    const photoId = await addPhoto(acting(writer));
    const storyId = await readyStory(acting(writer), {}, body('See.', photoBlock(photoId)));
    const { id, token } = await linkTo(storyId);
    expect((await ask(token, await firstKey(photoId))).status).toBe(200);
    await withdrawPreviewLink(now(), { id });
    expect((await ask(token, await firstKey(photoId))).status).toBe(404);
  });
});
