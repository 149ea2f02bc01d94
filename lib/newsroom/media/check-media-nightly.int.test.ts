import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { getMediaCheck } from '@/lib/data/desk/get-media-check';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { config } from '@/lib/kit/config';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { acting, refusal } from '../test-support/desk';
import { addPhoto, keysOf } from '../test-support/pictures';
import { checkMediaNightly } from './check-media-nightly';

let admin: Viewer;
let editor: Viewer;
beforeAll(async () => {
  admin = await addColleague('admin');
  editor = await addColleague('editor');
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('checkMediaNightly', () => {
  it('tells the desk what it found, and what it put right', async () => {
    expect(await getMediaCheck(admin)).toBeNull();
    await addPhoto(acting(editor));
    await checkMediaNightly();
    const well = await getMediaCheck(admin);
    expect(well).toMatchObject({ faults: [], wrongStore: false });
    expect(well?.files).toBeGreaterThan(1);

    const [lost = ''] = await keysOf(await addPhoto(acting(editor)));
    await photoStorage().remove('private', lost);
    await photoStorage().put('public', 'ab/stray-320.webp', bytes('x'));
    await checkMediaNightly();
    expect((await getMediaCheck(admin))?.faults).toEqual([
      { fault: 'stray', found: 1, mended: 1 },
      { fault: 'size-missing', found: 1, mended: 1 },
    ]);
    expect(await photoStorage().stat('public', 'ab/stray-320.webp')).toBeNull();
  });

  it('removes nothing private, however long nothing has named it', async () => {
    const key = 'originals/ab/orphan.jpg';
    await photoStorage().put('private', key, bytes('x'));
    const lastWeek = Date.now() / 1_000 - 7 * 24 * 60 * 60;
    await utimes(join(config.dataFolder(), 'photos', 'private', key), lastWeek, lastWeek);
    const { faults } = await checkMediaNightly();
    expect(faults).toContainEqual({ fault: 'orphan', found: 1, mended: 0 });
    expect(await photoStorage().stat('private', key)).not.toBeNull();
  });

  it('is shown to whoever looks after background work', async () => {
    const writer = await addColleague('writer');
    expect((await refusal(getMediaCheck(writer))).code).toBe('not-found');
  });
});
