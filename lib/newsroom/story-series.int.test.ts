import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStorySeries } from '@/lib/data/desk/get-story-series';
import { getDeskSeries } from '@/lib/data/desk/list-series';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { lockSeries, writeSeries } from '@/lib/data/write/series';
import { inTransaction } from '@/lib/data/write/transaction';
import { maxParts } from '@/lib/document/shapes/series';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createSeries } from './create-series';
import { createStory } from './create-story';
import { editSeries } from './edit-series';
import { joinSeries } from './join-series';
import { leaveSeries } from './leave-series';
import { acting, publishNow, readyStory, refusal } from './test-support/desk';
import { tagsDropped } from './test-support/page-drops';
import { pageOf } from './test-support/published-page';

let editor: Viewer;
let writer: Viewer;
let sectionId: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  writer = await addColleague('writer');
  sectionId = (await addSection()).id;
});

const draft = (by = editor) => readyStory(acting(by), { sectionId });

async function published(): Promise<string> {
  const id = await draft();
  await publishNow(acting(editor), id);
  return id;
}

async function seriesOf(name: string, storyIds: string[] = []): Promise<string> {
  const id = await createSeries(acting(editor), { name, description: 'On the river' });
  if (storyIds.length > 0) await save(id, 0, storyIds);
  return id;
}

const save = (id: string, baseVersion: number, storyIds: string[]) =>
  editSeries(acting(editor), { id, baseVersion, name: 'Saved', description: '', storyIds });

const join = (storyId: string, seriesId: string, afterId?: string | null) =>
  joinSeries(acting(editor), { storyId, seriesId, afterId });
const leave = (storyId: string, seriesId: string) => leaveSeries(acting(editor), { storyId, seriesId });
const partsOf = async (id: string) => (await getDeskSeries(editor, id)).parts.map((part) => part.id);

describe('a story put into a series from its own settings', () => {
  it('comes last; the pages of its parts are made anew, with a line in the log', async () => {
    const [one, two] = [await published(), await published()];
    const id = await seriesOf('Joined', [one]);
    const { slug, version } = await getDeskSeries(editor, id);
    const tags = [`series:${slug}`, `story:${two}`];
    expect(await tagsDropped(() => join(two, id))).toEqual(expect.arrayContaining(tags));
    expect((await pageOf(one)).series).toMatchObject({ part: 1, of: 2, next: { id: two } });
    expect(await getDeskSeries(editor, id)).toMatchObject({ name: 'Saved', version: version + 1 });
    const line = { subjectId: id, verb: 'series.edit', personId: editor.id };
    expect(await database().auditLine.findFirst({ where: line, orderBy: { id: 'desc' } })).toMatchObject({
      detail: { before: { storyIds: [one] }, storyIds: [one, two] },
    });
    // Asked twice, as by somebody else at the same time, it keeps its place.
    await join(one, id);
    expect(await partsOf(id)).toEqual([one, two]);
  });

  it('may be a draft, which readers get there once it is published', async () => {
    const [shown, unseen] = [await published(), await draft(writer)];
    const id = await seriesOf('Of drafts', [shown]);
    await join(unseen, id);
    expect(await getStorySeries(writer, unseen)).toEqual({
      place: { id, name: 'Saved', part: 2, of: 2, published: 1 },
      mayEdit: false,
      choices: [],
    });
    expect((await pageOf(shown)).series).toMatchObject({ part: 1, of: 1, next: null });
  });

  it('goes back to where it was when somebody thinks better of taking it out', async () => {
    const [one, two, three] = [await published(), await published(), await published()];
    const id = await seriesOf('Taken out and back', [one, two, three]);
    const { slug } = await getDeskSeries(editor, id);
    const tags = [`series:${slug}`, `story:${two}`];
    expect(await tagsDropped(() => leave(two, id))).toEqual(expect.arrayContaining(tags));
    expect((await pageOf(two)).series).toBeNull();
    expect(await partsOf(id)).toEqual([one, three]);
    await join(two, id, one);
    expect(await partsOf(id)).toEqual([one, two, three]);
    expect(await leave(one, id)).toEqual({ afterId: null });
    await join(one, id, null);
    expect(await partsOf(id)).toEqual([one, two, three]);
    const left = await leave(three, id);
    await leave(two, id);
    // What it followed has gone: it comes last.
    await join(three, id, left?.afterId);
    expect(await partsOf(id)).toEqual([one, three]);
    expect(await leave(two, id)).toBeNull();
  });

  it('is asked which series by name, by whoever may edit them alone', async () => {
    const story = await draft(writer);
    const id = await seriesOf('Choosable', [await draft()]);
    const { place, mayEdit, choices } = await getStorySeries(editor, story);
    expect({ place, mayEdit }).toEqual({ place: null, mayEdit: true });
    expect(choices).toContainEqual({ id, name: 'Saved', parts: 1 });
    expect(await getStorySeries(writer, story)).toEqual({ place: null, mayEdit: false, choices: [] });
  });

  it('leaves its series before it joins another, and is refused where it would be wrong', async () => {
    const story = await draft(writer);
    const [first, second] = [await seriesOf('The first one'), await seriesOf('The second one')];
    const own = { storyId: story, seriesId: first };
    expect((await refusal(joinSeries(acting(writer), own))).code).toBe('not-allowed');
    await join(story, first);
    expect((await refusal(leaveSeries(acting(writer), own))).code).toBe('not-allowed');
    expect(await refusal(join(story, second))).toMatchObject({
      ...{ code: 'series-taken', detail: { series: 'The first one' } },
    });
    expect(await leave(story, second)).toBeNull();
    await leave(story, first);
    await join(story, second);
    expect((await getStorySeries(editor, story)).place).toMatchObject({ id: second, part: 1, of: 1 });
    for (const nothing of [newId(), 'nonsense']) {
      expect((await refusal(join(story, nothing))).code).toBe('not-found');
      expect((await refusal(join(nothing, second))).code).toBe('not-found');
      expect((await refusal(leave(nothing, second))).code).toBe('not-found');
      expect((await refusal(getStorySeries(editor, nothing))).code).toBe('not-found');
    }
    const contributor = await addColleague('contributor');
    expect((await refusal(getStorySeries(contributor, story))).code).toBe('not-found');
    const hidden = joinSeries(acting(contributor), { storyId: story, seriesId: second });
    expect((await refusal(hidden)).code).toBe('not-found');
  });

  it('stays out of a series that is full', async () => {
    const id = await seriesOf('Full');
    const ids = Array.from({ length: maxParts }, () => newId());
    await Promise.all(ids.map((story) => createStory(acting(editor), story)));
    await save(id, 0, ids);
    expect((await refusal(join(await draft(), id))).code).toBe('series-full');
    await leave(ids[0] as string, id);
    await join(await draft(), id);
  });
});

describe('two people at one series', () => {
  it('keep what the other did: who has it open hears of it, who joins comes after what was saved', async () => {
    const [one, two, three] = [await draft(), await draft(), await draft()];
    const id = await seriesOf('Edited meanwhile', [one]);
    const { version } = await getDeskSeries(editor, id);
    await join(two, id);
    expect((await refusal(save(id, version, [one, three]))).code).toBe('stale-version');
    expect(await partsOf(id)).toEqual([one, two]);
    let joining: Promise<void> | undefined;
    await inTransaction(async (tx) => {
      const held = await lockSeries(tx, id);
      joining = join(three, id);
      expect(await isHeldUp(joining)).toBe(true);
      const words = { id, name: 'Renamed', description: '', at: new Date() };
      await writeSeries(tx, { ...words, storyIds: held?.storyIds.toReversed() ?? [] });
    });
    await joining;
    expect(await partsOf(id)).toEqual([two, one, three]);
    expect(await getDeskSeries(editor, id)).toMatchObject({ name: 'Renamed', version: version + 3 });
  });
});
