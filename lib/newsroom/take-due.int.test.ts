import { beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from './context';
import { makeRightRule } from './make-right-rule';
import { takeNextDue } from './take-due';
import { addPhoto } from './test-support/pictures';

let writer: Viewer;
let photoDesk: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  photoDesk = await addColleague('photo_editor');
});

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
const days = (count: number) => minutes(count * 24 * 60);
/** A permission that ends. */
const rule = ({ photoId }: { photoId: string }, { endsAt }: { endsAt: string }) =>
  makeRightRule(actingNow(photoDesk), {
    subject: { photoId },
    terms: { answer: 'allow', startsAt: null, endsAt, note: '' },
  });
const dueOf = (subjectId: string) =>
  database().dueItem.findMany({ where: { subjectId }, orderBy: { dueAt: 'asc' } });

describe('what is due', () => {
  it('is done once, however many workers there are', async () => {
    const photos = await Promise.all(Array.from({ length: 6 }, () => addPhoto(actingNow(writer))));
    const end = days(40);
    for (const photoId of photos) await rule({ photoId }, { endsAt: end });
    const later = () => new Date(days(41));
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        while (await takeNextDue(later));
      }),
    );
    const lines = await database().auditLine.findMany({
      where: { verb: 'rights.end', subjectId: { in: photos } },
    });
    expect(lines.map(({ subjectId }) => subjectId).sort()).toEqual(photos.toSorted());
  });

  it('that fails is put off with its reason, and does not hold up the rest', async () => {
    const dueAt = new Date(minutes(-5));
    const row = { dueAt, tryAt: dueAt, subjectId: newId() };
    await database().dueItem.create({ data: { ...row, kind: 'from-a-later-version' } });
    const photoId = await addPhoto(actingNow(writer));
    const id = await rule({ photoId }, { endsAt: minutes(1) });
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    while (await takeNextDue(() => new Date(minutes(2))));
    quiet.mockRestore();
    expect(await dueOf(id)).toEqual([]);
    expect(await dueOf(row.subjectId)).toMatchObject([
      { attempts: expect.any(Number), lastError: expect.stringContaining('from-a-later-version') },
    ]);
    await database().dueItem.deleteMany({ where: { subjectId: row.subjectId } });
  });
});
