import { beforeAll, beforeEach, expect, it } from 'vitest';
import { getArchive } from '@/lib/data/public/get-archive';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { archiveTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { correctStoryTime } from './correct-story-time';
import { acting, Clock, publishNow, readyStory } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';
import { unpublishStory } from './unpublish-story';

// What docs/page-drops.md says of the days of the archive, each of which links to the nearest ones with stories.

let editor: Viewer;
let sectionId: string;
/** A year of its own for each test, so that none sees another's days. */
let year: number;
let days: Record<'first' | 'middle' | 'last', string>;

beforeAll(async () => {
  editor = await addColleague('editor');
  sectionId = (await addSection()).id;
});

const at = (day: string, time = '12:00') => acting(editor, new Clock(`${year}-${day}T${time}:00.000Z`));
const publishOn = async (day: string, time = '12:00') => {
  const context = at(day, time);
  const id = await readyStory(context, { sectionId });
  await publishNow(context, id);
  return id;
};
const takeDown = (id: string) => unpublishStory(at('12-01'), { id, answer: 'gone', target: '' });

const tagOf = (day: string) => `day:${year}-${day}`;

/** Of which days the pages are dropped by `work`. */
async function pagesDropped(work: () => Promise<unknown>, ...looked: string[]) {
  const pages = await Promise.all(
    looked.map(async (day) => {
      const now = new Date(`${year}-12-01T12:00:00Z`);
      const page = await getArchive(`${year}/${day.replace('-', '/')}`, 'UTC', null, now);
      return { day, tags: page ? archiveTags(page) : [] };
    }),
  );
  const { soft, hard } = await dropsOf(work);
  const dropped = new Set([...soft, ...hard]);
  return pages.filter(({ tags }) => tags.some((tag) => dropped.has(tag))).map(({ day }) => day);
}

let next = 2030;
beforeEach(async () => {
  next += 1;
  year = next;
  days = {
    first: await publishOn('10-10'),
    middle: await publishOn('10-20'),
    last: await publishOn('10-30'),
  };
});

const looked = ['10-09', '10-10', '10-12', '10-20', '10-25', '10-30', '11-02'];

it('drops the pages that lead to a day when its only story is taken down, and no others', async () => {
  expect(await pagesDropped(() => takeDown(days.middle), ...looked)).toEqual(looked.slice(1, 6));
  // The last day, to which the days after it lead back.
  expect(await pagesDropped(() => takeDown(days.last), ...looked)).toEqual(looked.slice(1));
});

it('drops those that pass over a day when it gets its first story, be it the newest of all', async () => {
  expect(await pagesDropped(() => publishOn('11-05'), ...looked)).toEqual(['10-30', '11-02']);
  const { soft } = await dropsOf(() => publishOn('10-27'));
  expect(soft).toEqual(expect.arrayContaining(['10-20', '10-27'].map(tagOf)));
});

it('drops what was the first day of all when one comes before it', async () => {
  year = 2000;
  await publishOn('10-10');
  const page = await getArchive('2000/10/10', 'UTC', null);
  expect(page && archiveTags(page)).toContain('day:first');
  const { soft } = await dropsOf(() => publishOn('10-01'));
  expect(soft).toEqual(expect.arrayContaining(['day:first', tagOf('10-01')]));
});

it('leaves the archive alone while a day has other stories', async () => {
  const more = await publishOn('10-30', '18:00');
  expect(await pagesDropped(() => publishOn('10-30', '19:00'), ...looked)).toEqual([]);
  expect(await pagesDropped(() => takeDown(more), ...looked)).toEqual(['10-30']);
});

it('follows a story that comes to another day', async () => {
  const { now } = at('12-01');
  const time = { wall: `${year}-10-15T12:00`, turn: null };
  const { soft } = await dropsOf(() => correctStoryTime({ viewer: editor, now }, { id: days.middle, time }));
  expect(soft).toEqual(expect.arrayContaining(['10-10', '10-15', '10-20'].map(tagOf)));
});
