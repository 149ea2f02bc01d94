import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { countQueries, watchQueries } from '@/lib/data/test-support/count-queries';
import { addAuthor, addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from './context';
import { createLivePost } from './create-live-post';
import { openLiveCoverage } from './open-live-coverage';
import { saveLivePost } from './save-live-post';
import { sendLivePost } from './send-live-post';
import { body, publishNow, readyStory } from './test-support/desk';

// What a post asks of the database until it is out: whoever posts from the steps of a court waits for each of these in turn, and so does
// everybody who posts to the same story.

let reporter: Viewer;
let storyId: string;
let path: string;

beforeAll(async () => {
  reporter = await addColleague('writer');
  const { id } = await addAuthor();
  await database().author.update({ where: { id }, data: { personId: reporter.id } });
  const context = actingNow(reporter);
  storyId = await readyStory(context);
  await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
  path = await publishNow(context, storyId);
  await post();
});

const request = () => ({
  id: newId(),
  storyId,
  headline: '',
  document: body('It is in sight.'),
  release: true,
});
const post = () => createLivePost(actingNow(reporter), request());
const rowOf = (id: string) => database().update.findUniqueOrThrow({ where: { id } });
const save = (id: string, baseVersion: number) =>
  saveLivePost(
    actingNow(reporter),
    { id, storyId },
    { baseVersion, saveId: newId(), headline: '', document: body(`Words, ${baseVersion} times.`) },
  );
const send = (id: string, version: number) =>
  sendLivePost(actingNow(reporter), { id, storyId, version, release: true, key: false, pin: false });

describe('statements of a live post', () => {
  it('that is written and sent in one call: all that there was to do is done', async () => {
    const wanted = request();
    expect(await countQueries(() => createLivePost(actingNow(reporter), wanted))).toBeLessThanOrEqual(13);
    const row = await rowOf(wanted.id);
    expect(row).toMatchObject({ status: 'published', version: 1, publishedVersion: 1, number: 2 });
    expect(row.publishedDocument).toEqual(wanted.document);
    expect(row.publishedAt).not.toBeNull();
    const of = { where: { updateId: wanted.id } };
    expect(await database().updateRevision.findMany(of)).toMatchObject([{ version: 1, saveId: wanted.id }]);
    expect(await database().updateByline.findMany(of)).toMatchObject([{ role: 'reporter', position: 0 }]);
    expect((await auditLines(wanted.id)).map(({ verb }) => verb)).toEqual(['post.create', 'post.publish']);
    const [event] = await database().storyEvent.findMany({ where: { storyId }, orderBy: { at: 'desc' } });
    expect(event).toMatchObject({ kind: 'update.published', facts: { update: { id: wanted.id } } });
  });

  it('that is written in saves and then sent', async () => {
    const id = newId();
    expect(await countQueries(() => save(id, 0))).toBeLessThanOrEqual(11);
    expect(await countQueries(() => save(id, 1))).toBeLessThanOrEqual(9);
    expect(await countQueries(() => send(id, 2))).toBeLessThanOrEqual(15);
    expect(await rowOf(id)).toMatchObject({ status: 'published', publishedVersion: 2 });
  });

  it('never carry what nobody asked for: no row comes back with the documents in it', async () => {
    const sent = await watchQueries(post);
    for (const { sql } of sent) expect(sql).not.toMatch(/RETURNING "public"\."(?:Publication|Update)"/);
  });

  it('and of the page that shows it', async () => {
    const [section = '', slug = ''] = path.slice(1).split('/');
    const page = () => getStory(section, slug);
    expect((await page())?.live?.posts.length).toBeGreaterThan(2);
    // One for the publication, one for the posts, one for pictures, helplines and translations, also where there are none.
    expect(await countQueries(page)).toBeLessThanOrEqual(3);
  });
});
