import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getCardStory } from '@/lib/data/public/get-card-story';
import { readSiteSettings } from '@/lib/data/site-settings';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { makeRightRule } from '../make-right-rule';
import { checkMedia } from '../media/check-media';
import { setSiteSettings } from '../site/set-site-settings';
import { acting, publishNow, readyStory, write } from '../test-support/desk';
import { addPhoto } from '../test-support/pictures';
import { unpublishStory } from '../unpublish-story';
import { drawShareCard } from './draw-share-card';
import { orderStaleCards } from './order-stale-cards';
import { removeShareCards } from './remove-share-card';

let admin: Viewer;
beforeAll(async () => {
  admin = await addColleague('admin');
  const site = { name: 'The Halden Courier', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});
beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const never = new AbortController().signal;
const draw = (id: string) => drawShareCard(id, never);
const isThere = async (key: string) => (await photoStorage().stat('public', key)) !== null;

async function published(fields: Partial<StoryFields> = {}): Promise<string> {
  const id = await readyStory(acting(admin), fields);
  await publishNow(acting(admin), id);
  return id;
}

async function keyOf(storyId: string): Promise<string> {
  return (await database().shareCard.findUnique({ where: { storyId } }))?.key ?? '';
}

/** What the worker is to do about cards: name, subject, and whether it waits. */
async function orders(): Promise<string[]> {
  const rows = await database().$queryRaw<{ key: string; later: boolean }[]>`
    SELECT key, run_at > now() + interval '1 minute' AS later FROM graphile_worker.jobs
    WHERE key LIKE '%card%' ORDER BY key`;
  return rows.map(({ key, later }) => (later ? `${key} later` : key));
}

// The first card starts a process, which takes a second or more on a busy machine.
describe('the card of a story', { timeout: 60_000 }, () => {
  it('is drawn once for a story without a picture, and dropped into its page', async () => {
    const id = await published({ headline: 'Ferry fares rise' });
    expect(await orders()).toEqual([`draw-share-card:${id}`]);
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    await draw(id);
    const key = await keyOf(id);
    expect(key).toMatch(/^cards\/[0-9a-f]{2}\/[0-9a-f]{32}\.png$/);
    expect(await isThere(key)).toBe(true);
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.map(({ tags, hard }) => [tags, hard])).toEqual([[[`story:${id}`], false]]);
    expect(await getCardStory(id)).toMatchObject({ shareCard: `/media/${key}` });
    await draw(id);
    expect(await keyOf(id)).toBe(key);
    expect(await database().pageDrop.count({ where: { seq: { gt: last?.seq ?? 0 } } })).toBe(1);
  });

  it('is another when the headline changes; that of before stays for a while', async () => {
    const id = await published({ headline: 'First' });
    await draw(id);
    const before = await keyOf(id);
    await write(acting(admin), id, { headline: 'Second' });
    await publishNow(acting(admin), id);
    await draw(id);
    const after = await keyOf(id);
    expect(after).not.toBe(before);
    expect(await orders()).toContain(`remove-share-card:${before} later`);
    expect(await isThere(before)).toBe(true);
    expect((await checkMedia({ mend: true })).findings).toEqual([]);
    await removeShareCards([before, after]);
    expect([await isThere(before), await isThere(after)]).toEqual([false, true]);
  });

  it('is nobody’s once the story is taken down', async () => {
    const id = await published();
    await draw(id);
    const key = await keyOf(id);
    await unpublishStory(acting(admin), { id, answer: 'gone', target: '' });
    expect(await orders()).toContain(`remove-share-card:${key}`);
    await removeShareCards([key]);
    expect(await isThere(key)).toBe(false);
    await draw(id);
    expect(await database().shareCard.count({ where: { storyId: id } })).toBe(0);
  });

  it('is not drawn where a picture may be shared, and is as soon as that may not', async () => {
    const photoId = await addPhoto(acting(admin));
    const id = await published({
      lead: { kind: 'photo', photoId, alt: null, decorative: false, caption: null },
    });
    await draw(id);
    expect(await database().shareCard.findUnique({ where: { storyId: id } })).toMatchObject({ key: null });
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    const terms = { answer: 'deny' as const, startsAt: null, endsAt: null, note: 'No leave.' };
    await makeRightRule(acting(admin), { subject: { photoId }, terms });
    expect(await orders()).toEqual([`draw-share-card:${id}`]);
    await draw(id);
    expect(await isThere(await keyOf(id))).toBe(true);
  });

  it('is drawn behind a warning: no picture that stands behind one is chosen', async () => {
    const photoId = await addPhoto(acting(admin));
    const lead = { kind: 'photo' as const, photoId, alt: null, decorative: false, caption: null };
    const id = await published({ lead, contentWarning: 'Violence' });
    await draw(id);
    expect(await keyOf(id)).not.toBe('');
  });

  it('follows the look of the site', async () => {
    const id = await published();
    await draw(id);
    const before = await keyOf(id);
    await database().shareCard.deleteMany({ where: { storyId: { not: id } } });
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    expect(await orderStaleCards()).toBe(false);
    expect(await orders()).toEqual([]);
    await setSiteSettings(acting(admin), { ...(await readSiteSettings()), name: 'The Halden Herald' });
    expect(await orders()).toEqual(['find-stale-cards:look']);
    expect(await orderStaleCards(1)).toBe(true);
    expect(await orders()).toContain(`draw-share-card:${id}`);
    expect(await orderStaleCards(1)).toBe(false);
    await draw(id);
    expect(await keyOf(id)).not.toBe(before);
  });

  it('is drawn again when its file is lost', async () => {
    const id = await published();
    await draw(id);
    const key = await keyOf(id);
    await photoStorage().remove('public', key);
    const { findings } = await checkMedia({ mend: true });
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'public-missing', key, mended: true }));
    await draw(id);
    expect(await keyOf(id)).toBe(key);
    expect(await isThere(key)).toBe(true);
  });
});
