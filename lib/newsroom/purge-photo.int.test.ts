import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getPhotoDetails } from '@/lib/data/desk/get-photo-details';
import { listPhotos } from '@/lib/data/desk/list-photos';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { graceDays } from '@/lib/document/photo-grace';
import { wholeLibrary } from '@/lib/document/photo-search';
import { type JobPayload, jobPayloads } from '@/lib/document/shapes/job';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { clearContents } from './clear-contents';
import { deletePhoto, restorePhoto } from './delete-photo';
import { makeRightRule } from './make-right-rule';
import { checkMedia } from './media/check-media';
import { replacePhotoFile } from './replace-photo-file';
import { takeNextDue } from './take-due';
import { acting, body, photoBlock, readyStory, refusal } from './test-support/desk';
import { keysOf, newPicture } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let editor: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
});

const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);
async function passTo(day: number): Promise<void> {
  while (await takeNextDue(() => days(day)));
}
const there = (id: string) => database().photo.findUnique({ where: { id } });
const dues = (subjectId: string) => database().dueItem.findMany({ where: { subjectId } });
const stored = (key: string) => photoStorage().stat('private', key);

async function clearingOf(id: string): Promise<JobPayload<'clear-contents'>> {
  const [job] = await database().$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`clear-contents:${id}`}`;
  return jobPayloads['clear-contents'].parse(job?.payload);
}

async function add(): Promise<{ id: string; bytes: Buffer; keys: string[]; originalKey: string }> {
  const bytes = await newPicture();
  const { id } = await uploadPhoto(acting(editor), { fileName: 'ferry.jpg', bytes });
  const { originalKey } = await database().photo.findUniqueOrThrow({ where: { id } });
  return { id, bytes, keys: await keysOf(id), originalKey };
}

describe('a deleted photo', () => {
  it('can be found and brought back until its time, and is cleared away then, with every file it ever had', async () => {
    const { id, keys, originalKey } = await add();
    await replacePhotoFile(acting(editor), { id, fileName: 'b.jpg', bytes: await newPicture(), reason: 'x' });
    const now = await database().photo.findUniqueOrThrow({ where: { id } });
    const all = [originalKey, now.originalKey, ...(await keysOf(id))];
    const rule = { answer: 'allow', startsAt: null, endsAt: days(90).toISOString(), note: '' } as const;
    await makeRightRule(acting(editor), { subject: { photoId: id }, terms: rule });
    await deletePhoto(acting(editor), { id });
    const search = { ...wholeLibrary, deleted: 'only' as const };
    expect((await listPhotos(editor, { search, before: null })).photos.map((photo) => photo.id)).toContain(
      id,
    );
    const { deletedUntil } = await getPhotoDetails(editor, id);
    const { deletedAt } = await database().photo.findUniqueOrThrow({ where: { id } });
    expect(Date.parse(deletedUntil ?? '') - Number(deletedAt)).toBe(graceDays * 86_400_000);

    await passTo(graceDays - 1);
    expect(await there(id)).not.toBeNull();
    await passTo(graceDays + 1);
    expect(await there(id)).toBeNull();
    expect((await refusal(getPhotoDetails(editor, id))).code).toBe('not-found');
    expect((await auditLines(id)).at(-1)).toMatchObject({ verb: 'photo.purge', personId: null });

    const { contents } = await clearingOf(id);
    await clearContents(contents);
    await clearContents(contents);
    for (const key of [...all, ...keys]) expect(await stored(key), key).toBeNull();
    const { findings } = await checkMedia({ mend: false, olderThan: days(1) });
    expect(findings.filter(({ key }) => all.includes(key))).toEqual([]);
    await passTo(100); // what was planned for its rule finds nothing, and ends
  });

  it('stays when it was brought back, and may be deleted again', async () => {
    const { id } = await add();
    await deletePhoto(acting(editor), { id });
    await restorePhoto(acting(editor), { id });
    expect(await dues(id)).toEqual([]);
    await passTo(graceDays + 1);
    expect(await getPhotoDetails(editor, id)).toMatchObject({ deletedUntil: null });
    await deletePhoto(acting(editor), { id });
    await deletePhoto(acting(editor), { id });
    expect(await dues(id)).toMatchObject([{ kind: 'photo-purge' }]);
  });

  it('stays as long again when a draft has named it since', async () => {
    const { id } = await add();
    await deletePhoto(acting(editor), { id });
    await readyStory(acting(editor), {}, body('Words.', photoBlock(id)));
    await passTo(graceDays + 1);
    expect(await there(id)).not.toBeNull();
    expect((await dues(id))[0]?.dueAt.getTime()).toBeGreaterThan(days(2 * graceDays).getTime());
  });

  it('leaves the files to whoever has uploaded the same again', async () => {
    const { id, bytes, keys, originalKey } = await add();
    await deletePhoto(acting(editor), { id });
    await passTo(graceDays + 1);
    const again = await uploadPhoto(acting(editor), { fileName: 'ferry.jpg', bytes });
    expect(again.added).toBe(true);
    await clearContents((await clearingOf(id)).contents);
    for (const key of [originalKey, ...keys]) expect(await stored(key), key).not.toBeNull();
  });

  it('leaves alone what another photo was before', async () => {
    const { id: other, bytes, originalKey } = await add();
    await replacePhotoFile(acting(editor), {
      id: other,
      fileName: 'b.jpg',
      bytes: await newPicture(),
      reason: 'x',
    });
    const { id } = await uploadPhoto(acting(editor), { fileName: 'ferry.jpg', bytes });
    await deletePhoto(acting(editor), { id });
    await passTo(graceDays + 1);
    await clearContents((await clearingOf(id)).contents);
    expect(await stored(originalKey)).not.toBeNull();
  });
});
