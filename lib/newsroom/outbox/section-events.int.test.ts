import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getWebhook } from '@/lib/data/desk/list-webhooks';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getSitemapMonths } from '@/lib/data/public/get-sitemap-months';
import { addColleague, addPublication } from '@/lib/data/test-support/newsroom';
import { inTransaction } from '@/lib/data/write/transaction';
import { sectionEventKinds } from '@/lib/document/shapes/section-event';
import { storyEventKinds } from '@/lib/document/shapes/story-event';
import { newId } from '@/lib/kit/ids';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from '../context';
import { editSection, type SectionEdit } from '../sections/edit-section';
import { makeSection } from '../sections/make-section';
import { removeSection } from '../sections/remove-section';
import { restoreSection } from '../sections/restore-section';
import { publishNow, readyStory, refusal } from '../test-support/desk';
import { followEvent } from './follow-event';
import { makeWebhook } from './make-webhook';
import { pingHub } from './ping-hub';
import { pingIndexNow } from './ping-index-now';
import { redeliver } from './redeliver';
import { sendWebhook } from './send-webhook';
import { setPings } from './set-pings';

let admin: Viewer;
let site: LoopbackServer;
let got: { path: string; body: string; id: string }[];
let made = 0;

beforeAll(async () => {
  admin = await addColleague('admin');
  site = await startLoopbackServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ path: request.url ?? '', body, id: String(request.headers['webhook-id']) });
      response.end();
    });
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
  vi.stubEnv('DATELINE_RECEIPTS', 'off');
  await database().site.upsert({ where: { id: 1 }, create: { name: 'Ledger', tagline: '' }, update: {} });
});
afterAll(() => site.close());
beforeEach(async () => {
  await database().webhook.deleteMany();
  await database().sectionEvent.deleteMany();
  await database().storyEvent.deleteMany();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  got = [];
});

const desk = () => actingNow(admin);
const listener = (events: Parameters<typeof makeWebhook>[1]['events'] = [...sectionEventKinds]) =>
  makeWebhook(desk(), { url: `${site.origin}/hook`, note: '', events });

const plain = { slug: '', description: '', tone: 0, hidden: false };
async function make(name: string) {
  made += 1;
  const { id, slug } = await makeSection(desk(), { ...plain, name: `${name} ${made}` });
  return { id, slug, name: `${name} ${made}` };
}
async function change(id: string, words: Partial<SectionEdit>) {
  const { version, name, slug, description, tone, hidden } = await database().section.findUniqueOrThrow({
    where: { id },
  });
  await editSection(desk(), { id, baseVersion: version, name, slug, description, tone, hidden, ...words });
}
const jobs = async (name: string) =>
  database().$queryRaw<{ payload: Record<string, string> }[]>`
    SELECT payload FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks task ON task.id = task_id
    WHERE task.identifier = ${name} ORDER BY _private_jobs.id`;

/** Does what the worker would, and says what the listeners got. */
async function told(): Promise<{ type: string; data: Record<string, unknown> }[]> {
  for (const { payload } of await jobs('follow-event')) await followEvent(payload.eventId ?? '');
  for (const { payload } of await jobs('send-webhook')) await sendWebhook(payload.deliveryId ?? '', {});
  return got.filter(({ path }) => path === '/hook').map(({ body }) => JSON.parse(body));
}
const at = (slug: string) => `http://localhost:3000/${slug}`;

describe('what happens to a section', () => {
  it('is told once, however many stories go with it, and of none of them', async () => {
    const [from, to] = [await make('Harbour'), await make('Town')];
    const published = await readyStory(desk(), { headline: 'The ferry turns', sectionId: from.id });
    await publishNow(desk(), published);
    await readyStory(desk(), { headline: 'Nobody knows of it', sectionId: from.id });
    for (let i = 0; i < 30; i += 1) {
      const publishedAt = new Date(Date.UTC(2026, 0, 1, i));
      await addPublication({
        createdById: admin.id,
        sectionId: from.id,
        publishedAt,
        path: `/${from.slug}/${i}`,
      });
    }
    const lastmods = async () => {
      const parts = await getSitemapMonths();
      const entries = await Promise.all(parts.map((part) => getSitemapEntries(part)));
      return [parts, entries.map((part) => part?.entries.map(({ path, modifiedAt }) => [path, modifiedAt]))];
    };
    const before = await lastmods();
    await database().storyEvent.deleteMany();
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await listener([...storyEventKinds, ...sectionEventKinds]);
    await listener([...storyEventKinds]);
    await removeSection(desk(), { id: from.id, moveToId: to.id });

    const messages = await told();
    expect(messages).toEqual([
      {
        type: 'section.removed',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        data: {
          section: { id: from.id, name: from.name, url: at(from.slug) },
          before: null,
          successor: { id: to.id, name: to.name, url: at(to.slug) },
          stories: 31,
        },
      },
    ]);
    expect(await database().storyEvent.count()).toBe(0);
    expect(await database().webhookDelivery.count()).toBe(1);
    // Stories are as they were: no crawler is sent to thousands of pages for a name above the headline.
    expect(await lastmods()).toEqual(before);
  });

  it('is told as it comes: another name or address, taken away with nothing, brought back', async () => {
    const { id: webhookId } = await listener();
    const { id, slug, name } = await make('Quays');
    await change(id, { description: 'By the water.', tone: 3, hidden: true });
    expect(await told()).toEqual([]);
    await change(id, { name: 'Piers', slug: 'piers' });
    await removeSection(desk(), { id, moveToId: null });
    await restoreSection(desk(), { id });
    const piers = { id, name: 'Piers', url: at('piers') };
    const nothing = { before: null, successor: null, stories: 0 };
    expect((await told()).map(({ type, data }) => [type, data])).toEqual([
      ['section.renamed', { ...nothing, section: piers, before: { name, url: at(slug) } }],
      ['section.removed', { ...nothing, section: piers }],
      ['section.restored', { ...nothing, section: piers }],
    ]);
    const { deliveries } = await getWebhook(admin, webhookId, null);
    expect(deliveries.map(({ kind, subject, storyId }) => [kind, subject, storyId])).toEqual([
      ['section.restored', 'Piers', null],
      ['section.removed', 'Piers', null],
      ['section.renamed', 'Piers', null],
    ]);
    // By hand once more, under the same id; done twice by the worker it comes out the same.
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await redeliver(desk(), { id: deliveries[0]?.id ?? '' });
    await followEvent(deliveries[0]?.eventId ?? '');
    await told();
    expect(got).toHaveLength(4);
    expect(got.at(-1)).toEqual(got.find(({ id: one }) => one === deliveries[0]?.eventId));
  });

  it('is told to the hub by its feeds, and to search engines by its pages', async () => {
    await setPings(desk(), { hub: `${site.origin}/hub`, indexNow: `${site.origin}/indexnow` });
    const [from, to] = [await make('Lower docks'), await make('Upper docks')];
    await readyStory(desk(), { headline: 'Only a draft', sectionId: from.id });
    await removeSection(desk(), { id: from.id, moveToId: to.id });
    await told();
    expect([await jobs('ping-hub'), await jobs('ping-index-now')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
    for (let i = 0; i < 2; i += 1) {
      await pingHub();
      await pingIndexNow();
    }
    expect(got.map(({ path }) => path)).toEqual(['/hub', '/indexnow']);
    const topics = new URLSearchParams(got[0]?.body).getAll('hub.url');
    expect(topics).toEqual(
      ['', `/${from.slug}`, `/${to.slug}`].flatMap((page) =>
        ['feed.xml', 'atom.xml', 'feed.json'].map((feed) => `http://localhost:3000${page}/${feed}`),
      ),
    );
    expect(JSON.parse(got[1]?.body ?? '').urlList).toEqual([at(from.slug), at(to.slug)]);
  });

  it('is told exactly if it happened, and an event is of one kind of thing', async () => {
    await listener();
    const { id } = await make('Kept');
    await readyStory(desk(), { headline: 'It stays', sectionId: id });
    expect((await refusal(removeSection(desk(), { id, moveToId: null }))).code).toBe('section-used');
    expect((await refusal(change(id, { name: '' }))).code).toBe('section-name-missing');
    expect(await database().sectionEvent.count()).toBe(0);
    await change(id, { name: 'Kept indeed' });
    await told();
    const { sectionEventId } = await database().webhookDelivery.findFirstOrThrow();
    const { id: storyId } = await database().story.findFirstOrThrow();
    const event = await database().storyEvent.create({
      data: { id: newId(), kind: 'story.published', storyId, at: new Date(), facts: {} },
    });
    const both = inTransaction((tx) =>
      tx.webhookDelivery.updateMany({ where: { sectionEventId }, data: { eventId: event.id } }),
    );
    await expect(both).rejects.toThrow(/WebhookDelivery_event_check/);
  });
});
