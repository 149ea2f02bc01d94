import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import type { Viewer } from '@/lib/policy/viewer';
import { decideCreditUnknown, revokeCreditUnknown } from './decide-credit-unknown';
import { editPhoto } from './edit-photo';
import { acting, body, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, atNext, publicPart } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const withPhoto = (photoId: string) => readyStory(acting(writer), {}, body('Words.', photoBlock(photoId)));
const takeDown = (id: string) => unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
const dropCredit = (id: string) =>
  editPhoto(acting(editor), {
    id,
    edit: { alt: 'A ferry.', caption: '', copyrightNotice: '', credit: emptyCredit },
  });

describe('a photo that one story drops while another takes it up', () => {
  it('stays public: the second publication waits for the first', async () => {
    const photoId = await addPhoto(acting(writer));
    const [dropping, taking] = [await withPhoto(photoId), await withPhoto(photoId)];
    await publishNow(acting(writer), dropping);
    await write(acting(writer), dropping, {}, body('Without.'));
    let second: Promise<string> | undefined;
    const spy = atNext('remove', () => {
      second = publishNow(acting(writer), taking);
      return isHeldUp(second);
    });
    await publishNow(acting(writer), dropping);
    spy.mockRestore();
    await second;
    expect(await publicPart(photoId)).toBe('all');
  });

  it('stays public when the story is taken down that had it, and goes with the last one', async () => {
    const photoId = await addPhoto(acting(writer));
    const [first, other] = [await withPhoto(photoId), await withPhoto(photoId)];
    await publishNow(acting(writer), first);
    let second: Promise<string> | undefined;
    const spy = atNext('remove', () => {
      second = publishNow(acting(writer), other);
      return isHeldUp(second);
    });
    await takeDown(first);
    spy.mockRestore();
    await second;
    expect(await publicPart(photoId)).toBe('all');
    await takeDown(other);
    expect(await publicPart(photoId)).toBe('none');
  });

  it('is all there or all gone however often they race', async () => {
    for (let round = 0; round < 4; round += 1) {
      const photoId = await addPhoto(acting(writer));
      const [dropping, taking] = [await withPhoto(photoId), await withPhoto(photoId)];
      await publishNow(acting(writer), dropping);
      await write(acting(writer), dropping, {}, body('Without.'));
      await Promise.all([publishNow(acting(writer), dropping), publishNow(acting(writer), taking)]);
      expect(await publicPart(photoId)).toBe('all');
      await Promise.all([takeDown(dropping), takeDown(taking)]);
      expect(await publicPart(photoId)).toBe('none');
    }
  });
});

describe('the credit of a photo that is going out', () => {
  it('cannot be taken away between preflight and publication', async () => {
    const photoId = await addPhoto(acting(writer));
    const id = await withPhoto(photoId);
    let edit: Promise<unknown> | undefined;
    const spy = atNext('publish', () => {
      edit = refusal(dropCredit(photoId));
      return isHeldUp(edit);
    });
    await publishNow(acting(writer), id);
    spy.mockRestore();
    expect(await edit).toMatchObject({ code: 'photo-published', detail: { field: 'credit' } });
  });

  it('nor the decision that it is unknown', async () => {
    const photoId = await addPhoto(acting(writer), { creators: [] });
    await decideCreditUnknown(acting(editor), { id: photoId, reason: 'Found in the archive' });
    const id = await withPhoto(photoId);
    let revoked: Promise<unknown> | undefined;
    const spy = atNext('publish', () => {
      revoked = refusal(revokeCreditUnknown(acting(editor), { id: photoId }));
      return isHeldUp(revoked);
    });
    await publishNow(acting(writer), id);
    spy.mockRestore();
    expect(await revoked).toMatchObject({ code: 'photo-published' });
  });

  it('is missing from no public photo, whichever of the two comes first', async () => {
    for (let round = 0; round < 4; round += 1) {
      const photoId = await addPhoto(acting(writer));
      const id = await withPhoto(photoId);
      const outcomes = await Promise.allSettled([publishNow(acting(writer), id), dropCredit(photoId)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const { credit } = await database().photo.findUniqueOrThrow({ where: { id: photoId } });
      const live = await database().publication.count({ where: { storyId: id } });
      expect(live).toBe((credit as typeof emptyCredit).creators.length);
      expect(await publicPart(photoId)).toBe(live ? 'all' : 'none');
    }
  });
});

describe('many publications at once', () => {
  it('all come through: none needs a second connection while it holds one', async () => {
    const photoId = await addPhoto(acting(writer));
    const ids = await Promise.all(Array.from({ length: 16 }, () => withPhoto(photoId)));
    const paths = await Promise.all(ids.map((id) => publishNow(acting(writer), id)));
    expect(new Set(paths).size).toBe(16);
    await Promise.all(ids.map(takeDown));
    expect(await publicPart(photoId)).toBe('none');
  });
});
