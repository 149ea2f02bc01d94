import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getFrontRevision, listFrontRevisions } from '@/lib/data/desk/fronts/front-history';
import { getDeskFront } from '@/lib/data/desk/fronts/get-desk-front';
import { getFront } from '@/lib/data/public/get-front';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { inTransaction } from '@/lib/data/write/transaction';
import { type FrontDocument, newSlot, type Slot, siteFront } from '@/lib/document/fronts/front';
import { sectionsNamed } from '@/lib/document/fronts/front-sections';
import type { Viewer } from '@/lib/policy/viewer';
import { makeSection } from '../sections/make-section';
import { removeSection } from '../sections/remove-section';
import { restoreSection } from '../sections/restore-section';
import { takeNextDue } from '../take-due';
import { acting, Clock, publishNow, readyStory } from '../test-support/desk';
import { publishFront } from './publish-front';
import { saveFront } from './save-front';
import { scheduleFront } from './schedule-front';

let admin: Viewer;
let editor: Viewer;
let clock: Clock;
let docks: string;
let town: string;

const as = (viewer: Viewer) => acting(viewer, clock);
let made = 0;
async function make(name: string) {
  made += 1;
  const words = { slug: '', description: '', tone: 0, hidden: false };
  return (await makeSection(as(admin), { ...words, name: `${name} ${made}` })).id;
}
const from = (sectionId: string, change: Partial<Slot> = {}): Slot => ({
  ...newSlot('water', 'river', { from: 'section', sectionId }),
  ...change,
});
const headed = (title: string, sectionId = docks): FrontDocument => ({ slots: [from(sectionId, { title })] });

async function save(document: FrontDocument) {
  const stored = await database().front.findUnique({ where: { key: siteFront } });
  const request = { key: siteFront, baseVersion: stored?.version ?? 0, saveId: randomUUID(), document };
  clock.pass(20);
  return (await saveFront(as(editor), request)).version;
}
const stored = () => database().front.findUniqueOrThrow({ where: { key: siteFront } });
const named = (document: unknown) => sectionsNamed(document as FrontDocument);
const titleOf = (document: unknown) => (document as FrontDocument).slots[0]?.title;

beforeAll(async () => {
  admin = await addColleague('admin');
  editor = await addColleague('editor');
  const site = { name: 'The Aune Post', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

beforeEach(async () => {
  clock = new Clock('2026-11-22T08:00:00.000Z');
  await database().front.deleteMany();
  await database().story.deleteMany();
  [docks, town] = [await make('Docks'), await make('Town')];
  await publishNow(as(admin), await readyStory(as(admin), { headline: 'The ferry turns', sectionId: docks }));
});
const remove = (id = docks, moveToId: string | null = town) => removeSection(as(admin), { id, moveToId });

describe('a slot that a section fills which is taken away', () => {
  it('is filled by the one that has its stories, for readers, editors and in what is planned', async () => {
    const planned = await save(headed('Planned'));
    await scheduleFront(as(editor), {
      key: siteFront,
      version: planned,
      wall: '2026-11-23T06:00',
      turn: null,
    });
    await publishFront(as(editor), { key: siteFront, version: await save(headed('Out')) });
    const working = await save(headed('In the works'));
    await remove();

    const front = await stored();
    expect([named(front.publishedDocument), titleOf(front.publishedDocument)]).toEqual([[town], 'Out']);
    expect([named(front.document), titleOf(front.document)]).toEqual([[town], 'In the works']);
    expect(front.updatedById).toBe(admin.id);
    expect(
      (await getFront(clock.now())).slots.map(({ stories }) => stories.map((one) => one.headline)),
    ).toEqual([['The ferry turns']]);
    // Each is a version of its own, the working copy the newest, and what it was stays in the history.
    const revisions = await listFrontRevisions(editor, siteFront);
    expect(revisions.map(({ version, by, publishedAt }) => [version, by, publishedAt !== null])).toEqual([
      [working + 3, admin.name, false],
      [working + 2, admin.name, true],
      [working + 1, admin.name, false],
      [working, editor.name, false],
      [working - 1, editor.name, true],
      [planned, editor.name, false],
    ]);
    expect([front.version, front.publishedVersion]).toEqual([working + 3, working + 2]);
    expect(named(await getFrontRevision(editor, siteFront, working))).toEqual([docks]);
    expect((await auditLines(docks)).at(-1)?.detail).toMatchObject({ fronts: 1, stories: 1 });
    // And what was planned goes out as it was meant.
    expect((await getDeskFront(editor, siteFront))?.plans).toMatchObject([{ version: working + 1 }]);
    await takeNextDue(() => new Date('2026-11-23T06:00:01.000Z'));
    const after = await stored();
    expect([named(after.publishedDocument), titleOf(after.publishedDocument)]).toEqual([[town], 'Planned']);
    expect(after.publishedVersion).toBe(working + 1);
  });

  it('leaves a front that readers see as it is worked on without a difference between the two', async () => {
    await publishFront(as(editor), { key: siteFront, version: await save(headed('')) });
    await remove();
    const front = await stored();
    expect(front.publishedVersion).toBe(front.version);
    expect(await getFrontRevision(editor, siteFront, front.version)).toEqual(front.document);
    // Its heading is the name of the section that fills it.
    const { slots } = await getFront(clock.now());
    expect(slots[0]?.head?.section?.slug).toMatch(/^town-/);
  });

  it('is led on with its stories, also by who saves what was there before, and stays led once it is back', async () => {
    const before = await save(headed('Water'));
    const last = await make('All');
    await remove();
    await remove(town, last);
    expect(named((await stored()).document)).toEqual([last]);
    const old = await getFrontRevision(editor, siteFront, before);
    await save(old as FrontDocument);
    expect(named((await stored()).document)).toEqual([last]);
    await restoreSection(as(admin), { id: docks });
    expect(named((await stored()).document)).toEqual([last]);
    await save(headed('Water'));
    expect(named((await stored()).document)).toEqual([docks]);
  });

  it('is untouched where nothing had to go anywhere: the desk says so, by the name that the section had', async () => {
    const empty = await make('Reading room');
    const version = await save({ slots: [from(empty), { ...newSlot('top', 'lead') }] });
    await remove(empty, null);
    expect((await stored()).version).toBe(version);
    expect((await getDeskFront(editor, siteFront))?.gone).toEqual([
      { id: empty, name: expect.stringMatching(/^Reading room/) },
    ]);
    await restoreSection(as(admin), { id: empty });
    expect((await getDeskFront(editor, siteFront))?.gone).toEqual([]);
  });

  it('is led also where somebody begins the front, or adds the slot, in the moment in which it goes', async () => {
    for (const isFirst of [true, false]) {
      const [leaving, staying] = [await make('Leaving'), await make('Staying')];
      await readyStory(as(admin), { headline: 'It moves', sectionId: leaving });
      if (!isFirst) await save({ slots: [] });
      else await database().front.deleteMany();
      const { promise, resolve } = Promise.withResolvers<void>();
      const baseVersion = isFirst ? 0 : (await stored()).version;
      const request = {
        key: siteFront,
        baseVersion,
        saveId: randomUUID(),
        document: headed('Just now', leaving),
      };
      // Holds what whoever takes the section away asks for last of all.
      const holder = inTransaction(async (tx) => {
        await tx.$executeRaw`SELECT id FROM "Section" WHERE id = ${leaving}::uuid FOR KEY SHARE`;
        await promise;
      });
      const removal = remove(leaving, staying);
      expect(await isHeldUp(removal)).toBe(true);
      const saving = saveFront(as(editor), request);
      resolve();
      await Promise.all([holder, removal, saving]);
      expect(named((await stored()).document)).toEqual([staying]);
    }
  });
});
