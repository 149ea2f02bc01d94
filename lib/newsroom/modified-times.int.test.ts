import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { openLiveCoverage } from './open-live-coverage';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, Clock, publishNow } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';
import { pageAt, publishedStory, timesAt, updateSave, writtenUpdate } from './test-support/updates';
import { undoWithdrawal } from './undo-withdrawal';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

// What machines are told of the time of a story's last change never goes back: whoever goes by it keeps what went otherwise.

let editor: Viewer;
let clock: Clock;
let storyId: string;
let path: string;

const by = () => acting(editor, clock);
const modified = async () => (await timesAt(path)).modifiedAt;

beforeAll(async () => {
  editor = await addColleague('editor');
});

beforeEach(async () => {
  clock = new Clock();
  ({ storyId, path } = await publishedStory(by()));
  clock.pass();
});

/** An update of each kind, and a live post, that readers have. */
async function published(kind: 'update' | 'correction' | 'live_post'): Promise<string> {
  if (kind !== 'live_post') {
    const id = await writtenUpdate(by(), storyId, kind);
    await publishUpdate(by(), { id, version: 1 });
    return id;
  }
  await openLiveCoverage(by(), { storyId, startsAt: clock.now(), endsAt: null });
  const id = newId();
  await createLivePost(by(), { id, storyId, headline: '', document: body('News.'), release: true });
  return id;
}

describe.each(['update', 'correction', 'live_post'] as const)('of a story with an %s', (kind) => {
  it('moves when that is withdrawn, and again when it comes back', async () => {
    const first = await timesAt(path);
    const id = await published(kind);
    const withIt = await timesAt(path);
    const gone = clock.pass().toISOString();
    const { soft } = await dropsOf(() => withdrawUpdate(by(), { id }));
    expect(await timesAt(path)).toEqual({ ...first, modifiedAt: gone });
    expect(soft).toContain('sitemap');
    const back = clock.pass().toISOString();
    await undoWithdrawal(by(), { id });
    expect(await timesAt(path)).toEqual({ ...withIt, modifiedAt: back });
  });

  it('moves when that goes out again in other words, whose own time stays', async () => {
    const id = await published(kind);
    const withIt = await timesAt(path);
    clock.pass();
    await saveUpdate(by(), id, updateSave(1, 'Other words'));
    expect(await timesAt(path)).toEqual(withIt);
    const again = clock.pass().toISOString();
    const { soft } = await dropsOf(() => publishUpdate(by(), { id, version: 2 }));
    expect(await timesAt(path)).toEqual({ ...withIt, modifiedAt: again });
    expect(soft).toContain('sitemap');
    const [entry] = (await pageAt(path))?.updates ?? [];
    if (kind !== 'live_post') expect(entry?.changedAt).toBe(again);
    if (kind !== 'correction') return;
    const { corrections } = await getCorrections(null);
    expect(corrections.find((one) => one.id === id)).toMatchObject({ changedAt: again });
  });

  it('stays where it was while the story is down', async () => {
    const id = await published(kind);
    const gone = clock.pass().toISOString();
    await withdrawUpdate(by(), { id });
    await unpublishStory(by(), { id: storyId, answer: 'gone', target: '' });
    clock.pass();
    await publishNow(by(), storyId);
    expect(await modified()).toBe(gone);
  });
});
