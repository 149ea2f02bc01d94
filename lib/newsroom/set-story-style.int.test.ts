import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSite } from '@/lib/data/public/get-site';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { defaultStoryStyle } from '@/lib/document/story-style';
import { setStoryStyle } from './set-story-style';
import { acting, refusal } from './test-support/desk';

beforeAll(async () => {
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '' },
    update: {},
  });
});

describe('setStoryStyle', () => {
  it('holds for every story at once, and is noted', async () => {
    expect((await getSite()).storyStyle).toEqual(defaultStoryStyle);
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    const style = { ...defaultStoryStyle, updatesAt: 'top' as const };
    await setStoryStyle(acting(await addColleague('admin')), style);
    expect((await getSite()).storyStyle).toEqual(style);
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.flatMap((drop) => drop.tags)).toContain('site');
    const line = await database().auditLine.findFirst({ where: { verb: 'site.story-style' } });
    expect(line?.detail).toEqual({ before: defaultStoryStyle, after: style });
  });

  it('is for administrators', async () => {
    const before = (await getSite()).storyStyle;
    const editor = acting(await addColleague('editor'));
    const { code } = await refusal(setStoryStyle(editor, { ...before, updatesAt: 'foot' }));
    expect(code).toBe('not-allowed');
    expect((await getSite()).storyStyle).toEqual(before);
  });

  it('falls back to the usual where what is stored makes no sense', async () => {
    await database().site.update({ where: { id: 1 }, data: { storyStyle: { updatesAt: 'sideways' } } });
    expect((await getSite()).storyStyle).toEqual(defaultStoryStyle);
  });
});
