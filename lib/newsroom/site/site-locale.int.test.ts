import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSiteSettings } from '@/lib/data/desk/site/get-site-settings';
import { getSitePreview } from '@/lib/data/preview/get-site-preview';
import { getArchive } from '@/lib/data/public/get-archive';
import { getSite } from '@/lib/data/public/get-site';
import { addColleague, addPhotoRow, auditLines } from '@/lib/data/test-support/newsroom';
import { newSlot } from '@/lib/document/fronts/front';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import type { Viewer } from '@/lib/policy/viewer';
import { coverLive } from '../cover-live';
import { saveFront } from '../fronts/save-front';
import { scheduleFront } from '../fronts/schedule-front';
import { makeRightRule } from '../make-right-rule';
import { realignCoverage } from '../realign-coverage';
import { realignRights } from '../realign-rights';
import { realignSchedules } from '../realign-schedules';
import { setDeadline } from '../review/set-deadline';
import { scheduleStory } from '../schedule-story';
import { setEmbargo } from '../set-embargo';
import { acting, Clock, newStory, publishNow, readyStory, refusal } from '../test-support/desk';
import { tagsDropped } from '../test-support/page-drops';
import { out } from '../test-support/planning';
import { previewSiteSettings, setSiteSettings } from './set-site-settings';

let admin: Viewer;

beforeEach(async () => {
  admin = await addColleague('admin');
  const site = { name: 'The Aune Post', tagline: '', language: 'en-GB', zone: 'Europe/London' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

/** The settings that hold, with these in their place. */
const changed = async (change: Partial<SiteSettings>) => ({ ...(await getSiteSettings(admin)), ...change });
const set = async (change: Partial<SiteSettings>, by = admin) =>
  setSiteSettings(acting(by), await changed(change));
const stored = async () => {
  const { language, zone } = await getSite();
  return [language, zone];
};

describe('the language and the zone of a site', () => {
  it('are an administrator’s to set; every page follows, and the log says what held', async () => {
    expect(await tagsDropped(() => set({ language: 'de-AT', zone: 'Europe/Vienna' }))).toEqual(['site']);
    expect(await stored()).toEqual(['de-AT', 'Europe/Vienna']);
    const line = (await auditLines('1')).at(-1);
    expect(line).toMatchObject({
      verb: 'site.look',
      personId: admin.id,
      detail: {
        before: { language: 'en-GB', zone: 'Europe/London' },
        after: { language: 'de-AT', zone: 'Europe/Vienna' },
      },
    });
    const { id } = await database().story.findUniqueOrThrow({ where: { id: await newStory(acting(admin)) } });
    const { fields } = await database().story.findUniqueOrThrow({ where: { id } });
    expect(fields).toMatchObject({ language: 'de-AT' });
    const editor = await addColleague('editor');
    const wanted = await changed({ zone: 'UTC' });
    for (const work of [setSiteSettings, previewSiteSettings])
      expect((await refusal(work(acting(editor), wanted))).code).toBe('not-allowed');
  });

  it('are tried on before readers see them', async () => {
    const wanted = await changed({ language: 'de', zone: 'Europe/Berlin' });
    expect(await tagsDropped(() => previewSiteSettings(acting(admin), wanted))).toEqual([]);
    expect(await stored()).toEqual(['en-GB', 'Europe/London']);
    const preview = await getSitePreview(admin, await getSite());
    expect(preview).toMatchObject({ language: 'de', zone: 'Europe/Berlin' });
  });

  it('come back by the undo', async () => {
    const { before } = await set({ language: 'de', zone: 'Europe/Berlin' });
    await setSiteSettings(acting(admin), before);
    expect(await stored()).toEqual(['en-GB', 'Europe/London']);
  });

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    [' UTC ', 'UTC'],
    // A newer name, which our clocks know as the one before.
    ['Europe/Kyiv', 'Europe/Kyiv'],
  ])('take a zone as it is typed: %s', async (typed, zone) => {
    await set({ zone: typed });
    expect(await stored()).toEqual(['en-GB', zone]);
  });

  it.each(['Mars/Base', 'Berlin', '', '+01:00', 'posix/Europe/Berlin', 'localtime', 'Europe/Berlin; --'])(
    'refuse what is no zone: “%s”',
    async (zone) => {
      const wanted = await changed({ language: 'de', zone });
      for (const work of [setSiteSettings, previewSiteSettings])
        expect((await refusal(work(acting(admin), wanted))).code).toBe('zone-unknown');
      expect(await stored()).toEqual(['en-GB', 'Europe/London']);
    },
  );

  it.each(['fr', 'xx', 'deutsch', '', 'en-GB"><script>'])(
    'refuse a language that pages have no words in: “%s”',
    async (language) => {
      const wanted = await changed({ language });
      for (const work of [setSiteSettings, previewSiteSettings])
        expect((await refusal(work(acting(admin), wanted))).code).toBe('language-unknown');
    },
  );

  it('stay as they are where another hand had set what isn’t offered', async () => {
    await database().site.update({ where: { id: 1 }, data: { language: 'fr', zone: 'Europe/Kiev' } });
    await set({ tagline: 'Tous les jours' });
    expect(await stored()).toEqual(['fr', 'Europe/Kiev']);
  });
});

it('tells the days of the archive by the new clocks, and nothing has to be written anew', async () => {
  const context = acting(admin, new Clock('2026-11-22T23:30:00.000Z'));
  await publishNow(context, await readyStory(context));
  const days = async () =>
    (await getArchive('2026/11', (await getSite()).zone, null))?.parts.map(({ place }) => place.day);
  expect(await days()).toEqual([22]);
  await set({ zone: 'Europe/Berlin' });
  expect(await days()).toEqual([23]);
});

describe('another zone moves nothing that was planned', () => {
  const clock = new Clock('2026-11-22T08:00:00.000Z');
  const typed = { wall: '2026-12-01T09:00', turn: null };
  const planned = async () => ({
    stories: await database().schedule.findMany({ select: { wall: true, zone: true, dueAt: true } }),
    fronts: await database().frontPlan.findMany({ select: { wall: true, zone: true, dueAt: true } }),
    embargoes: await database().embargo.findMany({ select: { wall: true, zone: true, until: true } }),
    deadlines: await database().story.findMany({
      where: { deadlineAt: { not: null } },
      select: { deadlineWall: true, deadlineZone: true, deadlineAt: true },
    }),
    coverage: await database().liveCoverage.findMany({
      select: { zone: true, startsWall: true, startsAt: true, endsAt: true },
    }),
    rights: await database().rightRule.findMany({
      select: { zone: true, startsWall: true, startsAt: true, endsAt: true },
    }),
    due: await database().dueItem.findMany({ select: { kind: true, dueAt: true }, orderBy: { id: 'asc' } }),
  });

  it('be it a story, a front, an embargo, a deadline, live coverage or the rights to a picture', async () => {
    const context = acting(admin, clock);
    const [going, held, live] = [
      await readyStory(context),
      await readyStory(context),
      await readyStory(context),
    ];
    await scheduleStory(context, { storyId: going, planned: out, ...typed });
    await setDeadline(context, { storyId: going, time: typed });
    await setEmbargo(context, { storyId: held, time: typed, note: '', reason: '' });
    await coverLive(context, {
      storyId: live,
      from: typed,
      until: { wall: '2026-12-01T17:00', turn: null },
    });
    const photoId = await addPhotoRow(admin.id);
    const terms = { answer: 'allow' as const, note: '', startsAt: null, endsAt: '2026-12-31T23:00:00.000Z' };
    await makeRightRule(context, { subject: { photoId }, terms });
    const document = { slots: [newSlot('a', 'river')] };
    const { version } = await saveFront(context, {
      key: 'site',
      baseVersion: 0,
      saveId: crypto.randomUUID(),
      document,
    });
    await scheduleFront(context, { key: 'site', version, ...typed });
    const before = await planned();
    expect(before.due.length).toBeGreaterThanOrEqual(4);
    expect(before.stories).toMatchObject([
      { zone: 'Europe/London', dueAt: new Date('2026-12-01T09:00:00.000Z') },
    ]);
    await set({ zone: 'Europe/Berlin' });
    for (const realign of [realignSchedules, realignCoverage, realignRights])
      expect(await realign(clock.now)).toBe(0);
    expect(await planned()).toEqual(before);
  });

  it('not by an undo either: a deadline comes back to its instant, told by the new clocks', async () => {
    const context = acting(admin, clock);
    const storyId = await readyStory(context);
    await setDeadline(context, { storyId, time: typed });
    await set({ zone: 'Europe/Berlin' });
    const { before } = await setDeadline(context, { storyId, time: null });
    expect(before).toEqual({ wall: '2026-12-01T10:00', turn: null });
    await setDeadline(context, { storyId, time: before });
    const { deadlineAt } = await database().story.findUniqueOrThrow({ where: { id: storyId } });
    expect(deadlineAt).toEqual(new Date('2026-12-01T09:00:00.000Z'));
  });
});
