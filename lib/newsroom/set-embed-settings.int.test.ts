import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSite } from '@/lib/data/public/get-site';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { isProblem } from '@/lib/kit/problem';
import { setEmbedSettings } from './set-embed-settings';
import { acting } from './test-support/desk';

beforeAll(async () => {
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '' },
    update: {},
  });
});

describe('setEmbedSettings', () => {
  it('holds for every page at once, and is noted', async () => {
    expect((await getSite()).embeds).toEqual({ frames: 'remember', off: [] });
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    const settings = { frames: 'click' as const, off: ['x', 'a-later-one'] };
    await setEmbedSettings(acting(await addColleague('admin')), settings);
    expect((await getSite()).embeds).toEqual(settings);
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.flatMap((drop) => drop.tags)).toContain('site');
    const line = await database().auditLine.findFirst({ where: { verb: 'site.embeds' } });
    expect(line?.detail).toEqual({ before: { frames: 'remember', off: [] }, after: settings });
  });

  it('is for administrators', async () => {
    const before = (await getSite()).embeds;
    const asked = setEmbedSettings(acting(await addColleague('editor')), { frames: 'never', off: [] });
    expect(isProblem(await asked.catch((error: unknown) => error), 'not-allowed')).toBe(true);
    expect((await getSite()).embeds).toEqual(before);
  });

  it('falls back to the usual where what is stored makes no sense', async () => {
    await database().site.update({ where: { id: 1 }, data: { embedSettings: { frames: 'always' } } });
    expect((await getSite()).embeds).toEqual({ frames: 'remember', off: [] });
  });
});
