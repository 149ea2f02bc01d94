import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listDeskSections, listRemovedSections } from '@/lib/data/desk/list-desk-sections';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import { newSlot } from '@/lib/document/fronts/front';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { publishFront } from '../fronts/publish-front';
import { saveFront } from '../fronts/save-front';
import { saveDraft } from '../save-draft';
import { acting, publishNow, readyStory, refusal, saveOf } from '../test-support/desk';
import { tagsDropped } from '../test-support/page-drops';
import { makeSection } from './make-section';
import { removeSection } from './remove-section';
import { restoreSection } from './restore-section';

let admin: Viewer;
beforeAll(async () => {
  admin = await addColleague('admin');
});

const make = async (name: string) =>
  (await makeSection(acting(admin), { ...{ name, slug: '', description: '' }, tone: 2, hidden: true })).id;
const remove = (id: string, moveToId: string | null = null) => removeSection(acting(admin), { id, moveToId });
async function publishedIn(sectionId: string, headline: string) {
  const id = await readyStory(acting(admin), { headline, sectionId });
  await publishNow(acting(admin), id);
  return id;
}
const sectionOf = async (id: string) =>
  (await database().story.findUniqueOrThrow({ where: { id } })).sectionId;

describe('a section that nothing belongs to', () => {
  it('goes at once: its address says so until it is back, as it was', async () => {
    const id = await make('Short-lived');
    await remove(id);
    expect(await decideAddress('/short-lived')).toEqual({ answer: 'gone' });
    expect((await refusal(remove(id))).code).toBe('not-found');
    expect((await listRemovedSections(admin))[0]).toMatchObject({ id, by: admin.name, movedTo: null });
    expect(await tagsDropped(() => restoreSection(acting(admin), { id }))).toContain('site');
    expect(await decideAddress('/short-lived')).toEqual({ answer: 'page' });
    const back = (await listDeskSections(admin)).at(-1);
    expect(back).toMatchObject({ id, name: 'Short-lived', tone: 2, hidden: true });
    expect((await refusal(restoreSection(acting(admin), { id }))).code).toBe('not-found');
  });

  it('stays away while its name or address is another one’s', async () => {
    const id = await make('Replaced');
    await remove(id);
    const other = await make('Replaced');
    expect(await decideAddress('/replaced')).toEqual({ answer: 'page' });
    expect((await refusal(restoreSection(acting(admin), { id }))).code).toBe('section-address-taken');
    await remove(other);
    await restoreSection(acting(admin), { id });
  });

  it('comes back also where its address was led elsewhere meanwhile', async () => {
    const [id, other] = [await make('There and back'), await make('Passed through')];
    await publishedIn(id, 'A story that goes');
    await remove(id, other);
    const last = await make('The last');
    await remove(other, last);
    await restoreSection(acting(admin), { id });
    expect(await decideAddress('/there-and-back')).toEqual({ answer: 'page' });
    expect((await auditLines(id)).at(-1)?.detail).toMatchObject({ redirect: { target: '/the-last' } });
  });

  it('keeps the front that somebody composed for it', async () => {
    const id = await make('Composed');
    const document = { slots: [{ ...newSlot('only', 'river'), title: 'By hand' }] };
    const { version } = await saveFront(acting(admin), {
      key: id,
      baseVersion: 0,
      saveId: newId(),
      document,
    });
    await publishFront(acting(admin), { key: id, version });
    await remove(id);
    await restoreSection(acting(admin), { id });
    const story = await publishedIn(id, 'On the front again');
    const page = await getSectionPage('composed', null);
    expect(page?.front?.slots[0]).toMatchObject({ head: { title: 'By hand' }, stories: [{ id: story }] });
  });
});

describe('a section with stories', () => {
  it('doesn’t go without saying where they go', async () => {
    const id = await make('Full');
    const story = await readyStory(acting(admin), { headline: 'Only a draft', sectionId: id });
    expect(await refusal(remove(id))).toMatchObject({ code: 'section-used', detail: { stories: 1 } });
    expect((await refusal(remove(id, newId()))).code).toBe('not-found');
    expect((await refusal(remove(id, id))).code).toBe('not-found');
    expect(await sectionOf(story)).toBe(id);
    const limited = await addSection();
    await addColleague('editor', { sectionIds: [limited.id] });
    expect(await refusal(remove(limited.id))).toMatchObject({ code: 'section-used', detail: { people: 1 } });
  });

  it('gives all of them, and its people, to another one; every address still answers', async () => {
    const [from, to] = [await make('Harbour news'), await make('Town news')];
    const published = await publishedIn(from, 'The ferry turns');
    const draft = await readyStory(acting(admin), { headline: 'Not yet', sectionId: from });
    const one = await addColleague('editor', { sectionIds: [from] });
    const both = await addColleague('editor', { sectionIds: [from, to] });
    const tags = await tagsDropped(() => remove(from, to));
    // With the section every page is dropped: thousands of stories add nothing to that.
    expect(tags.sort()).toEqual(['address:/harbour-news', 'site']);
    expect(await sectionOf(draft)).toBe(to);
    expect(await decideAddress('/harbour-news')).toEqual({
      answer: 'redirect',
      target: '/town-news',
      by: '/town-news',
    });
    expect(await decideAddress('/harbour-news/the-ferry-turns')).toEqual({ answer: 'page' });
    const page = await getStory('harbour-news', 'the-ferry-turns');
    expect(page?.section).toEqual({ slug: 'town-news', name: 'Town news' });
    const inTown = await getSectionPage('town-news', null);
    const shown = [
      ...(inTown?.front?.slots.flatMap(({ stories }) => stories) ?? []),
      ...(inTown?.page.stories ?? []),
    ];
    expect(shown.map(({ id }) => id)).toContain(published);
    const search = await database().storySearch.findUniqueOrThrow({ where: { storyId: published } });
    expect(search.sectionId).toBe(to);
    const people = await database().person.findMany({ where: { id: { in: [one.id, both.id] } } });
    expect(people.map(({ sectionIds }) => sectionIds)).toEqual([[to], [to]]);
    // And on, with what had come to it.
    const last = await make('All news');
    await remove(to, last);
    expect(await decideAddress('/harbour-news')).toEqual({
      answer: 'redirect',
      target: '/all-news',
      by: '/all-news',
    });
    expect(await sectionOf(published)).toBe(last);
    // Back without its stories, and what was led to the last one stays led there.
    await restoreSection(acting(admin), { id: to });
    expect(await decideAddress('/town-news')).toEqual({ answer: 'page' });
    expect(await decideAddress('/harbour-news')).toEqual({
      answer: 'redirect',
      target: '/all-news',
      by: '/all-news',
    });
    expect(await sectionOf(published)).toBe(last);
  });

  it('loses nothing of what somebody is writing: the next save goes where the story went', async () => {
    const [from, to] = [await make('Left behind'), await make('Ahead')];
    const story = await readyStory(acting(admin), { headline: 'In the middle of it', sectionId: from });
    const before = await database().story.findUniqueOrThrow({ where: { id: story } });
    await remove(from, to);
    const save = saveOf(before.version, { headline: 'Written on', sectionId: from });
    const stored = await saveDraft(acting(admin), story, save);
    expect(stored.version).toBe(before.version + 1);
    expect(await sectionOf(story)).toBe(to);
    expect(await saveDraft(acting(admin), story, save)).toEqual(stored);
  });
});
