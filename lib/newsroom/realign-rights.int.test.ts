import { beforeAll, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addPhotoRow, auditLines } from '@/lib/data/test-support/newsroom';
import { makeRightRule } from './make-right-rule';
import { realignRights } from './realign-rights';
import { acting, Clock } from './test-support/desk';

const clock = new Clock('2026-11-22T08:00:00.000Z');

beforeAll(async () => {
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
});

async function rule(terms: { startsAt: string | null; endsAt: string | null }) {
  const desk = await addColleague('photo_editor');
  const photoId = await addPhotoRow(desk.id);
  const context = acting(desk, clock);
  const id = await makeRightRule(context, {
    subject: { photoId },
    terms: { answer: 'allow', note: '', ...terms },
  });
  return { id, photoId };
}

const stored = (id: string) => database().rightRule.findUniqueOrThrow({ where: { id } });
const dueAt = async (subjectId: string) =>
  (await database().dueItem.findMany({ where: { subjectId, kind: 'rights-edge' } })).map((item) =>
    item.dueAt.toISOString(),
  );

it('keeps what the newsroom’s clocks show beside the instant', async () => {
  const { id } = await rule({ startsAt: null, endsAt: '2027-06-30T22:00:00.000Z' });
  expect(await stored(id)).toMatchObject({
    startsWall: null,
    endsWall: '2027-06-30T23:00:00',
    zone: 'Europe/London',
  });
});

it('moves the end of a permission with its wall time, and what is planned for it', async () => {
  const { id, photoId } = await rule({ startsAt: null, endsAt: '2027-06-30T22:00:00.000Z' });
  // As if summer time had been unknown when it was made.
  const old = new Date('2027-06-30T23:00:00.000Z');
  await database().rightRule.update({ where: { id }, data: { endsAt: old } });
  await database().dueItem.updateMany({
    where: { subjectId: id, kind: 'rights-edge' },
    data: { dueAt: old, tryAt: old },
  });
  expect(await realignRights(clock.now)).toBe(1);
  expect((await stored(id)).endsAt).toEqual(new Date('2027-06-30T22:00:00.000Z'));
  expect(await dueAt(id)).toEqual(['2027-06-30T22:00:00.000Z']);
  expect((await auditLines(photoId)).find(({ verb }) => verb === 'rights.realign')).toMatchObject({
    personId: null,
    detail: { ruleId: id, before: { endsAt: old.toISOString() }, endsAt: '2027-06-30T22:00:00.000Z' },
  });
  expect(await realignRights(clock.now)).toBe(0);
});

it('leaves alone what is right: both hours of a night that comes twice, what has begun, and old rules without a zone', async () => {
  const first = await rule({ startsAt: null, endsAt: '2027-10-31T00:30:00.000Z' });
  const second = await rule({ startsAt: null, endsAt: '2027-10-31T01:30:00.000Z' });
  const begun = await rule({ startsAt: '2026-01-01T00:00:00.000Z', endsAt: '2027-01-01T00:00:00.000Z' });
  const old = await rule({ startsAt: null, endsAt: '2027-06-30T22:00:00.000Z' });
  await database().rightRule.update({ where: { id: begun.id }, data: { startsWall: '2026-01-01T05:00:00' } });
  await database().rightRule.update({
    where: { id: old.id },
    data: { zone: null, endsAt: new Date('2027-07-01T00:00:00.000Z') },
  });
  expect(await realignRights(clock.now)).toBe(0);
  expect((await stored(first.id)).endsWall).toBe((await stored(second.id)).endsWall);
});
