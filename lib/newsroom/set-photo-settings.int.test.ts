import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { houseStyles } from '@/lib/document/credit-style';
import { lastChange } from '@/lib/output/feed/last-change';
import type { Viewer } from '@/lib/policy/viewer';
import { setPhotoSettings } from './set-photo-settings';
import { acting, body, photoBlock, publishNow, readyStory, refusal } from './test-support/desk';
import { addPhoto } from './test-support/pictures';

let admin: Viewer;
beforeAll(async () => {
  admin = await addColleague('admin');
  await database().site.create({ data: { id: 1, name: 'The Ledger', tagline: 'News from the quay' } });
  const photoId = await addPhoto(acting(admin));
  await publishNow(acting(admin), await readyStory(acting(admin), {}, body('Words.', photoBlock(photoId))));
});

const changed = async () => lastChange((await getFeedStories())?.stories ?? []);
const drops = () => database().pageDrop.count({ where: { tags: { has: 'site' } } });
const inAnHour = () => new Date(Date.now() + 60 * 60_000);

describe('setPhotoSettings', () => {
  it('makes whatever shows pictures as new as the decision, and drops every page', async () => {
    const at = inAnHour();
    const before = await drops();
    await setPhotoSettings(
      { ...acting(admin), now: () => at },
      { creditStyle: houseStyles.tight, labelAi: true },
    );
    expect(await changed()).toBe(at.toISOString());
    expect(await drops()).toBe(before + 1);
  });

  it('moves nothing where it decides what holds already', async () => {
    const [was, before] = [await changed(), await drops()];
    const later = new Date(inAnHour().getTime() + 60_000);
    await setPhotoSettings(
      { ...acting(admin), now: () => later },
      { creditStyle: houseStyles.tight, labelAi: true },
    );
    expect(await changed()).toBe(was);
    expect(await drops()).toBe(before);
  });

  it('is for administrators', async () => {
    const writer = await addColleague('writer');
    const settings = { creditStyle: houseStyles.wire, labelAi: false };
    expect((await refusal(setPhotoSettings(acting(writer), settings))).code).toBe('not-allowed');
  });
});
