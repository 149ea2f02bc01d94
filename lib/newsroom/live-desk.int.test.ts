import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getLiveDesk, getLiveNow } from '@/lib/data/desk/get-live-desk';
import { listLivePosts } from '@/lib/data/desk/list-live-posts';
import { getStory } from '@/lib/data/public/get-story';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addAuthor, addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { cancelSchedule } from './cancel-schedule';
import type { NewsroomContext } from './context';
import { coverLive } from './cover-live';
import { discardPost } from './discard-post';
import { openLiveCoverage } from './open-live-coverage';
import { saveLivePost } from './save-live-post';
import { scheduleStory } from './schedule-story';
import { sendLivePost } from './send-live-post';
import { setLiveReporters } from './set-live-reporters';
import { setLiveState } from './set-live-state';
import { takeNextDue } from './take-due';
import { acting, body, Clock, publishNow, readyStory, refusal } from './test-support/desk';

let writer: Viewer;
let reporter: Viewer;
let stringer: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  reporter = await addColleague('writer');
  stringer = await addColleague('writer');
  stranger = await addColleague('writer');
});

async function liveStory() {
  const context = acting(writer);
  const storyId = await readyStory(context);
  await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
  const path = await publishNow(context, storyId);
  const reporters = [
    { personId: reporter.id, mayRelease: true },
    { personId: stringer.id, mayRelease: false },
  ];
  await setLiveReporters(context, { storyId, reporters });
  return { storyId, path };
}
const saveOf = (baseVersion: number, words: string) => ({
  baseVersion,
  saveId: randomUUID(),
  headline: '',
  document: body(words),
  bylines: [],
});
const sending = { release: true, key: false, pin: false };
async function written(context: NewsroomContext, storyId: string, words = 'The boat is in sight.') {
  const id = newId();
  await saveLivePost(context, { id, storyId }, saveOf(0, words));
  return id;
}
async function posted(context: NewsroomContext, storyId: string, words?: string) {
  const id = await written(context, storyId, words);
  await sendLivePost(context, { id, storyId, version: 1, ...sending });
  return id;
}
const rowOf = (id: string) => database().update.findUniqueOrThrow({ where: { id } });

describe('a post from its first word on', () => {
  it('is begun by its first save, however often that comes, and sent once', async () => {
    const { storyId } = await liveStory();
    const id = newId();
    const save = saveOf(0, 'First.');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => saveLivePost(acting(reporter), { id, storyId }, save)),
    );
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([1]));
    const request = { id, storyId, version: 1, release: true, key: true, pin: true };
    const sent = await Promise.all(Array.from({ length: 5 }, () => sendLivePost(acting(reporter), request)));
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await rowOf(id)).toMatchObject({
      status: 'published',
      number: 1,
      key: true,
      pinned: 0,
      changedAt: null,
    });
    expect((await auditLines(id)).filter(({ verb }) => verb === 'post.publish')).toHaveLength(1);
  });

  it('meets no conflict where two post in the same second, and keeps what comes out of order apart', async () => {
    const { storyId, path } = await liveStory();
    const people = [writer, reporter];
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => posted(acting(people[n % 2] ?? writer), storyId, `Post ${n}.`)),
    );
    const rows = await database().update.findMany({ where: { storyId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const [, section = '', slug = ''] = path.split('/');
    expect(await getStory(section, slug)).not.toBeNull();
    const late = newId();
    expect(
      (await refusal(sendLivePost(acting(writer), { id: late, storyId, version: 1, ...sending }))).code,
    ).toBe('not-found');
  });

  it('waits until somebody releases it where its author may not, and is nobody else’s to write', async () => {
    const { storyId } = await liveStory();
    const id = await written(acting(stringer), storyId);
    const request = { id, storyId, version: 1, ...sending };
    expect((await refusal(sendLivePost(acting(stringer), request))).code).toBe('not-allowed');
    await sendLivePost(acting(stringer), { ...request, release: false });
    await sendLivePost(acting(stringer), { ...request, release: false });
    expect((await auditLines(id)).map(({ verb }) => verb)).toEqual(['post.hand-in']);
    const desk = await getLiveDesk(reporter, storyId);
    expect(desk.posts).toMatchObject([{ id, status: 'draft', handedInAt: expect.any(String) }]);
    await sendLivePost(acting(reporter), request);
    expect((await getLiveDesk(stringer, storyId)).posts).toMatchObject([{ number: 1, handedInAt: null }]);
    const others = await written(acting(reporter), storyId);
    const meddling = saveLivePost(acting(stringer), { id: others, storyId }, saveOf(1, 'Mine now.'));
    expect((await refusal(meddling)).code).toBe('not-allowed');
    for (const door of [
      () => saveLivePost(acting(stranger), { id: newId(), storyId }, saveOf(0, 'Hello.')),
      () => sendLivePost(acting(stranger), { ...request, id: others }),
      () => getLiveDesk(stranger, storyId),
      () => listLivePosts(stranger, storyId, 10),
      () => getLiveNow(stranger, storyId, desk.mark),
    ]) {
      expect((await refusal(door())).code).toBe('not-found');
    }
  });

  it('is put aside and taken up while nobody has read it; what went out is withdrawn instead', async () => {
    const { storyId } = await liveStory();
    const id = await written(acting(stringer), storyId);
    await discardPost(acting(stringer), { id, discarded: true });
    expect((await getLiveDesk(stringer, storyId)).posts).toEqual([]);
    await discardPost(acting(stringer), { id, discarded: false });
    expect((await getLiveDesk(stringer, storyId)).posts).toMatchObject([{ id }]);
    const out = await posted(acting(reporter), storyId);
    const gone = discardPost(acting(reporter), { id: out, discarded: true });
    expect((await refusal(gone)).code).toBe('wrong-state');
  });

  it('does not go out once coverage has ended', async () => {
    const { storyId } = await liveStory();
    const id = await written(acting(reporter), storyId);
    await setLiveState(acting(writer), { storyId, state: 'ended' });
    const late = sendLivePost(acting(reporter), { id, storyId, version: 1, ...sending });
    expect((await refusal(late)).code).toBe('coverage-ended');
    expect(await rowOf(id)).toMatchObject({ status: 'draft', number: null, key: false });
  });

  it('goes out by itself at its time, planned by whoever may post', async () => {
    const clock = new Clock('2027-01-10T08:00:00.000Z');
    const context = acting(writer, clock);
    const storyId = await readyStory(context);
    await coverLive(context, { storyId, from: null, until: null });
    await publishNow(context, storyId);
    const reporters = [{ personId: reporter.id, mayRelease: true }];
    await setLiveReporters(context, { storyId, reporters });
    const id = await written(acting(reporter, clock), storyId);
    const zone = (await database().site.findUnique({ where: { id: 1 } }))?.zone ?? 'UTC';
    const { localTime } = await import('@/lib/kit/local-instant');
    const wall = localTime('2027-01-10T08:30:00.000Z', zone);
    const planned = { verb: 'update', updateId: id } as const;
    const plan = { storyId, planned, wall, turn: null };
    expect((await refusal(scheduleStory(acting(stringer, clock), plan))).code).toBe('not-found');
    const { id: first } = await scheduleStory(acting(reporter, clock), plan);
    await cancelSchedule(acting(reporter, clock), { id: first });
    await scheduleStory(acting(reporter, clock), plan);
    expect((await getLiveDesk(reporter, storyId)).coverage.schedules).toMatchObject([{ updateId: id }]);
    clock.pass(30);
    while (await takeNextDue(clock.now));
    expect(await rowOf(id)).toMatchObject({ status: 'published', number: 1, publishedAt: clock.now() });
  });
});

describe('what the live desk reads', () => {
  it('tells whoever asks by a mark everything that changed since, and nothing twice that did not', async () => {
    const { storyId } = await liveStory();
    const author = await addAuthor('lina-brekke', reporter.id);
    const first = await posted(acting(reporter), storyId);
    const desk = await getLiveDesk(reporter, storyId);
    expect(desk.signature).toEqual([{ authorId: author.id, role: 'reporter' }]);
    expect(desk.mark).toBe(desk.posts[0]?.touchedAt);
    const second = await written(acting(writer), storyId, 'More.');
    const news = await getLiveNow(reporter, storyId, desk.mark);
    expect(news.posts.map(({ id }) => id)).toEqual([first, second]);
    const later = await getLiveNow(reporter, storyId, news.mark);
    expect(later.posts.map(({ id }) => id)).toEqual([second]);
    await sendLivePost(acting(writer), {
      id: second,
      storyId,
      version: 1,
      release: true,
      key: true,
      pin: false,
    });
    const end = await getLiveNow(reporter, storyId, later.mark);
    expect(end.posts.at(-1)).toMatchObject({ id: second, status: 'published', key: true, number: 2 });
    expect(end.coverage).toMatchObject({ state: 'live', posts: 2 });
  });

  it('tells two people of one name apart by their addresses, and nobody else', async () => {
    const { storyId } = await liveStory();
    const [one, other] = [await addColleague('writer'), await addColleague('writer')];
    const name = `Sol Vik ${newId()}`;
    await database().person.updateMany({ where: { id: { in: [one.id, other.id] } }, data: { name } });
    const rows = await database().person.findMany({ where: { name }, orderBy: { email: 'asc' } });
    const { people } = await getLiveDesk(writer, storyId);
    expect(people.filter((person) => person.name.startsWith(name))).toEqual(
      rows.map(({ id, email }) => ({ id, name: `${name} · ${email}` })),
    );
    expect(people).toContainEqual({ id: writer.id, name: writer.name });
  });

  it('opens with the newest and goes back by keyset, in the same few queries however many there are', async () => {
    const { storyId } = await liveStory();
    const ids: string[] = [];
    for (let n = 0; n < 33; n += 1) ids.push(await posted(acting(reporter), storyId, `Post ${n}.`));
    const desk = await getLiveDesk(reporter, storyId);
    expect([desk.posts.length, desk.more]).toEqual([30, true]);
    const older = await listLivePosts(reporter, storyId, 4);
    expect(older.posts.map(({ id }) => id)).toEqual(ids.slice(0, 3).reverse());
    expect(older.more).toBe(false);
    const few = await countQueries(() => listLivePosts(reporter, storyId, 3));
    expect(await countQueries(() => listLivePosts(reporter, storyId, 33))).toBe(few);
  });
});
