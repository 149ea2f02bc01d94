import { beforeAll, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import { actingNow } from '@/lib/newsroom/context';
import { makeRightRule } from '@/lib/newsroom/make-right-rule';
import type { Viewer } from '@/lib/policy/viewer';
import { keepDue } from './keep-due';

let photoDesk: Viewer;
beforeAll(async () => {
  photoDesk = await addColleague('photo_editor');
});

/** Plans that the rights of a photo end so many milliseconds from now. */
async function endsIn(milliseconds: number) {
  const photoId = await addPhotoRow(photoDesk.id);
  const endsAt = new Date(Date.now() + milliseconds).toISOString();
  const terms = { answer: 'allow' as const, startsAt: null, endsAt, note: '' };
  await makeRightRule(actingNow(photoDesk), { subject: { photoId }, terms });
  return { photoId, endsAt };
}

async function doneAt(subjectId: string): Promise<number> {
  const line = () => database().auditLine.findFirst({ where: { subjectId, verb: 'rights.end' } });
  const found = await vi.waitFor(async () => expect(await line()).not.toBeNull(), 10_000).then(line);
  return found?.at.getTime() ?? 0;
}

it('does each thing at its moment, also what is planned while it waits, and ends when it is told to', async () => {
  const stop = new AbortController();
  const late = await endsIn(60_000);
  const working = keepDue(stop.signal);
  const soon = await endsIn(700);
  const moment = await doneAt(soon.photoId);
  expect(moment).toBeGreaterThanOrEqual(Date.parse(soon.endsAt));
  expect(moment - Date.parse(soon.endsAt)).toBeLessThan(5_000);

  await database().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`;
  const after = await endsIn(900);
  expect(await doneAt(after.photoId)).toBeGreaterThanOrEqual(Date.parse(after.endsAt));

  stop.abort();
  await working;
  expect(
    await database().dueItem.count({ where: { kind: 'rights-edge', dueAt: new Date(late.endsAt) } }),
  ).toBe(1);
});
