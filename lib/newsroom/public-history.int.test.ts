import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getPublicHistory } from '@/lib/data/desk/get-public-history';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getStory } from '@/lib/data/public/get-story';
import { getStoryHistory } from '@/lib/data/public/get-story-history';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { HistoryEntry } from '@/lib/document/shapes/story-change';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { HistoryShows } from '@/lib/document/story-style';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { chooseHistory } from './choose-history';
import { correctStoryTime } from './correct-story-time';
import { createUpdate } from './create-update';
import { hideChange } from './hide-change';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, Clock, publishNow, readyStory, refusal, saveOf, write } from './test-support/desk';
import { addPhoto } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let editor: Viewer;
let clock: Clock;
let id: string;
let path: string;

const by = () => acting(editor, clock);

async function change(fields: Partial<StoryFields>, words: string, substantive = false) {
  clock.pass(60);
  await write(by(), id, { urlSlug: path.split('/')[2] ?? '', ...fields }, body(words));
  await publishNow(by(), id, { substantive });
}

async function history(shows: HistoryShows = 'words', before: string | null = null) {
  const [, section = '', slug = ''] = path.split('/');
  const found = await getStoryHistory(section, slug, before, shows);
  if (!found) throw new Error('There is no history');
  return found;
}

const kinds = (entries: HistoryEntry[]) => entries.map(({ kind }) => kind);
const changesOf = (entries: HistoryEntry[]) =>
  entries.flatMap((entry) => ('difference' in entry && entry.kind === 'changed' ? [entry] : []));
const idOf = (entries: HistoryEntry[]) => changesOf(entries)[0]?.id ?? '';

async function addUpdate(headline: string): Promise<string> {
  clock.pass(60);
  const updateId = newId();
  await createUpdate(by(), { id: updateId, storyId: id, kind: 'correction' });
  const { baseVersion, saveId, document } = saveOf(0, {}, body('Words of the correction.'));
  await saveUpdate(by(), updateId, { baseVersion, saveId, headline, document });
  await publishUpdate(by(), { id: updateId, version: 1 });
  return updateId;
}

beforeAll(async () => {
  editor = await addColleague('editor');
});

beforeEach(async () => {
  clock = new Clock();
  id = await readyStory(by(), { headline: 'The bridge opens' }, body('It opens on Monday.'));
  path = await publishNow(by(), id);
});

describe('a story’s public history', () => {
  it('says what was changed and when, newest first, with its updates', async () => {
    await change({ headline: 'The bridge stays shut' }, 'It opens on Tuesday.', true);
    const update = await addUpdate('Not on Monday');
    const { story, entries, next } = await history();
    expect(story).toMatchObject({ id, path, headline: 'The bridge stays shut' });
    expect(kinds(entries)).toEqual(['correction', 'changed', 'published']);
    expect(entries[0]).toEqual({
      kind: 'correction',
      id: update,
      at: '2026-11-22T10:00:00.000Z',
      headline: 'Not on Monday',
    });
    expect(entries[1]).toMatchObject({ substantive: true, parts: ['headline', 'text'], hidden: null });
    expect(JSON.stringify(entries[1])).toContain('Tuesday');
    expect(next).toBeNull();
    expect((await getStory(path.split('/')[1] ?? '', path.split('/')[2] ?? ''))?.hasHistory).toBe(true);
  });

  it('shows as much as the site, or the story’s own rule, allows', async () => {
    await change({ headline: 'The bridge stays shut' }, 'It opens on Tuesday.');
    const shown = async (site: HistoryShows) => JSON.stringify((await history(site)).entries);
    expect(await shown('times')).not.toMatch(/Tuesday|Monday|opens|stays/);
    expect(await shown('times')).toContain('"parts":["headline","text"]');
    expect(await shown('headlines')).toContain('stays shut');
    expect(await shown('headlines')).not.toMatch(/Tuesday|Monday/);
    await chooseHistory(by(), { id, shows: 'times' });
    expect(await shown('words')).not.toMatch(/Tuesday|opens/);
    await chooseHistory(by(), { id, shows: 'words' });
    expect(await shown('times')).toContain('Tuesday');
    await chooseHistory(by(), { id, shows: null });
    expect(await shown('times')).not.toContain('Tuesday');
    expect((await auditLines(id)).filter(({ verb }) => verb === 'story.history')).toHaveLength(3);
  });

  it('hides a change with a reason that is logged, from every page at once, and shows it again', async () => {
    await change({}, 'It opens on Tuesday.');
    const changeId = idOf((await history()).entries);
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    expect((await refusal(hideChange(by(), { id: changeId, reason: '  ' }))).code).toBe('reason-missing');
    await hideChange(by(), { id: changeId, reason: 'It named a child.' });
    const entry = changesOf((await history()).entries)[0];
    expect(entry).toMatchObject({ hidden: 'It named a child.', difference: null, parts: [] });
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.map(({ tags, hard }) => ({ tags, hard }))).toEqual([
      { tags: [`history:${id}`], hard: true },
    ]);
    expect((await auditLines(id)).at(-1)).toMatchObject({
      verb: 'story.history.hide',
      personId: editor.id,
      detail: { change: changeId, reason: 'It named a child.' },
    });
    const desk = await getPublicHistory(editor, id, null);
    expect(desk.changes[0]).toMatchObject({ hidden: { reason: 'It named a child.', by: editor.name } });
    expect(JSON.stringify(desk.changes[0]?.entry)).toContain('Tuesday');
    await hideChange(by(), { id: changeId, reason: null });
    expect(changesOf((await history()).entries)[0]?.difference).not.toBeNull();
    expect((await auditLines(id)).at(-1)?.verb).toBe('story.history.show');
  });

  it('lets only editors decide', async () => {
    const writer = await addColleague('writer');
    id = await readyStory(acting(writer, clock));
    path = await publishNow(acting(writer, clock), id);
    await change({}, 'It opens on Tuesday.');
    const changeId = idOf((await history()).entries);
    const own = acting(writer, clock);
    expect((await refusal(hideChange(own, { id: changeId, reason: 'Mine.' }))).code).toBe('not-allowed');
    expect((await refusal(chooseHistory(own, { id, shows: 'times' }))).code).toBe('not-allowed');
    const stranger = await addColleague('writer');
    expect((await refusal(getPublicHistory(stranger, id, null))).code).toBe('not-found');
    expect((await refusal(hideChange(by(), { id: newId(), reason: 'None.' }))).code).toBe('not-found');
  });

  it('never tells what was not published, was taken down, or stands in pictures', async () => {
    await write(by(), id, {}, body('A draft with Quisquilia in it.'));
    await change({}, 'It opens with libel.');
    await write(by(), id, {}, body('Another draft with Quisquilia.'));
    await unpublishStory(by(), { id, answer: 'gone', target: '' });
    clock.pass(60);
    const photo = await addPhoto(by(), { alt: 'Quisquilia in a picture.' });
    await change(
      { lead: { kind: 'photo', photoId: photo, alt: 'Quisquilia', decorative: false, caption: null } },
      'It is open.',
    );
    await change({}, 'It is open again.');
    const { entries } = await history();
    expect(kinds(entries)).toEqual(['changed', 'back', 'taken_down', 'changed', 'published']);
    const told = JSON.stringify(entries);
    expect(told).not.toMatch(/Quisquilia|libel|Monday/);
    expect(told).toContain('again');
  });

  it('leaves out what readers can’t tell from what they had, and updates that were withdrawn', async () => {
    await change({ internalSlug: 'bridge-two' }, 'It opens on Monday.');
    await write(by(), id, { internalSlug: 'bridge-three' });
    await publishNow(by(), id);
    const update = await addUpdate('Not on Monday');
    await withdrawUpdate(by(), { id: update });
    const { entries } = await history();
    // The first one has another block than before, in the same words.
    expect(kinds(entries).filter((kind) => kind === 'correction')).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('Words of the correction');
    expect(kinds(entries).at(-1)).toBe('published');
    expect(entries.length).toBeLessThanOrEqual(2);
  });

  it('tells what was changed in an update that readers had read, as long as they can', async () => {
    const correction = await addUpdate('Two names');
    clock.pass(60);
    const save = { ...saveOf(1, {}, body('Words of the longer correction.')), headline: 'Three names' };
    const { baseVersion, saveId, headline, document } = save;
    await saveUpdate(by(), correction, { baseVersion, saveId, headline, document });
    await publishUpdate(by(), { id: correction, version: 2 });
    // Published once more as it is: nobody can tell.
    await publishUpdate(by(), { id: correction, version: 2 });
    const [changed, update] = (await history()).entries;
    expect(update).toMatchObject({ kind: 'correction', id: correction, headline: 'Three names' });
    expect(changed).toMatchObject({
      kind: 'changed',
      at: clock.now().toISOString(),
      update: { id: correction, kind: 'correction', headline: 'Three names' },
      parts: ['headline', 'text'],
      difference: { text: [{ kind: 'removed' }, { kind: 'added' }] },
    });
    const { changes } = await getPublicHistory(editor, id, null);
    expect(changes[0]?.entry).toMatchObject({ update: { id: correction } });
    await hideChange(by(), { id: changes[0]?.entry.id ?? '', reason: 'A name that had to go.' });
    expect((await history()).entries[0]).toMatchObject({
      hidden: 'A name that had to go.',
      difference: null,
    });
    await withdrawUpdate(by(), { id: correction });
    expect(JSON.stringify((await history()).entries)).not.toContain(correction);
  });

  it('begins when readers are told that the story was published', async () => {
    await correctStoryTime(by(), { id, time: { wall: '2026-08-01T06:30', turn: null } });
    expect((await history()).entries.at(-1)).toMatchObject({
      kind: 'published',
      at: (await database().story.findUniqueOrThrow({ where: { id } })).firstPublishedAt?.toISOString(),
    });
  });

  it('goes where its story goes', async () => {
    const there = `${path}/history`;
    expect(await decideAddress(there)).toEqual({ answer: 'page' });
    await change({ urlSlug: `moved-${id.slice(-6)}` }, 'It opens on Monday.');
    const now = `${path.split('/').slice(0, 2).join('/')}/moved-${id.slice(-6)}`;
    expect(await decideAddress(there)).toEqual({ answer: 'redirect', target: `${now}/history` });
    await unpublishStory(by(), { id, answer: 'gone', target: '' });
    expect(await decideAddress(there)).toEqual({ answer: 'gone' });
    for (const nowhere of [
      '/tags/history/history',
      '/authors/x/history',
      '/a/b/c',
      `${there}/more`,
      '/x/y/history',
    ]) {
      expect([nowhere, await decideAddress(nowhere)]).toEqual([nowhere, { answer: 'missing' }]);
    }
    expect(await getStoryHistory('no', 'where', null, 'words')).toBeNull();
  });

  it('pages through a thousand changes, each once, at the cost of one page', async () => {
    const one = await countQueries(() => history());
    const at = Date.parse('2026-11-22T09:00:00.000Z');
    await database().storyChange.createMany({
      data: Array.from({ length: 1_000 }, (_, i) => ({
        storyId: id,
        kind: 'changed' as const,
        // Seven share each moment.
        at: new Date(at + Math.floor(i / 7) * 60_000),
        version: i + 2,
        difference: { parts: ['text'], fields: {}, text: [], cut: false },
      })),
    });
    await addUpdate('In between');
    const seen: HistoryEntry[] = [];
    let before: string | null = null;
    do {
      const page = await history('words', before);
      expect(page.entries.length).toBeLessThanOrEqual(20);
      seen.push(...page.entries);
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(1_002);
    expect(new Set(seen.map((entry) => entry.id)).size).toBe(1_002);
    const times = seen.map((entry) => entry.at);
    expect(times).toEqual([...times].sort().reverse());
    expect(await countQueries(() => history())).toBe(one);
    expect((await history('words', 'garbage')).entries).toEqual((await history()).entries);
  });
});
