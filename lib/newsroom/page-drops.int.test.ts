import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import {
  addAuthor,
  addColleague,
  addHelpline,
  addPhotoRow,
  addSection,
  addTag,
} from '@/lib/data/test-support/newsroom';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { publishStory } from './publish-story';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, publishNow, readyStory, saveOf, write } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

// docs/page-drops.md says who changes what; this is that table, looked at in the database.

let editor: Viewer;
let fields: Partial<StoryFields>;
let names: { section: string; author: string; tag: string };
let id: string;
let path: string;

beforeAll(async () => {
  editor = await addColleague('editor');
});

beforeEach(async () => {
  const [section, author, tag] = [await addSection(), await addAuthor(), await addTag()];
  names = { section: section.slug, author: author.slug, tag: tag.slug };
  fields = {
    headline: `Ferry ${section.slug}`,
    sectionId: section.id,
    tagIds: [tag.id],
    bylines: [{ authorId: author.id, role: 'reporter' }],
  };
  id = await readyStory(acting(editor), fields);
  await publishNow(acting(editor), id);
  path = (await database().publication.findUniqueOrThrow({ where: { storyId: id } })).path;
});

async function publishAgain(change: Partial<StoryFields>, words = 'It happened again.', substantive = false) {
  const version = await write(acting(editor), id, change, body(words));
  await publishStory(acting(editor), { id, version, substantive });
}

describe('a publication drops', () => {
  it('of a new story: the lists that it joins and the address where nothing was', async () => {
    const other = await readyStory(acting(editor), { ...fields, headline: 'Another ferry' });
    const { soft, hard } = await dropsOf(() => publishNow(acting(editor), other));
    const { path: own } = await database().publication.findUniqueOrThrow({ where: { storyId: other } });
    expect(hard).toEqual([]);
    // While these tests run a day may begin, which has its own (archive-drops.int.test.ts).
    expect(soft.filter((tag) => !tag.startsWith('day:'))).toEqual(
      [
        `address:${own}`,
        `address:/tags/${names.tag}`,
        `card:${other}`,
        'list',
        `list:author:${names.author}`,
        'list:kind:news',
        `list:section:${names.section}`,
        `list:tag:${names.tag}`,
        `older:author:${names.author}`,
        `older:tag:${names.tag}`,
        'sitemap',
        `story:${other}`,
      ].sort(),
    );
  });

  it('of one that comes back into the middle of lists: their older pages too', async () => {
    await publishNow(acting(editor), await readyStory(acting(editor), fields));
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    const { soft } = await dropsOf(() => publishNow(acting(editor), id));
    expect(soft).toEqual(expect.arrayContaining(['older', `older:section:${names.section}`]));
  });

  it('of words in the text: the story’s own pages and no list', async () => {
    expect(await dropsOf(() => publishAgain({}))).toEqual({ soft: ['sitemap', `story:${id}`], hard: [] });
  });

  it('of another headline: its cards too', async () => {
    const { soft } = await dropsOf(() =>
      publishAgain({ headline: 'The ferry is back', urlSlug: path.split('/')[2] }),
    );
    expect(soft).toEqual([`card:${id}`, 'sitemap', `story:${id}`]);
  });

  it('of another address: both addresses', async () => {
    const { soft } = await dropsOf(() => publishAgain({ urlSlug: 'quite-another' }));
    expect(soft).toEqual(
      expect.arrayContaining([`address:${path}`, `address:/${names.section}/quite-another`]),
    );
  });

  it('of another section, tag or byline: the lists left and joined', async () => {
    const [section, author, tag] = [await addSection(), await addAuthor(), await addTag()];
    const { soft } = await dropsOf(() =>
      publishAgain({
        sectionId: section.id,
        tagIds: [tag.id],
        bylines: [{ authorId: author.id, role: 'reporter' }],
      }),
    );
    for (const head of ['list', 'older']) {
      expect(soft).toEqual(
        expect.arrayContaining([
          `${head}:section:${names.section}`,
          `${head}:section:${section.slug}`,
          `${head}:author:${names.author}`,
          `${head}:author:${author.slug}`,
          `${head}:tag:${names.tag}`,
          `${head}:tag:${tag.slug}`,
        ]),
      );
    }
  });
});

describe('what readers must not see any more is dropped hard', () => {
  it('a story that is taken down: its page, its cards, its address, the sitemap', async () => {
    const { hard } = await dropsOf(() => unpublishStory(acting(editor), { id, answer: 'gone', target: '' }));
    expect(hard).toEqual([`address:${path}`, `card:${id}`, 'sitemap', `story:${id}`].sort());
  });

  async function writeUpdate(kind: UpdateKind) {
    const update = { id: newId(), storyId: id, kind };
    await createUpdate(acting(editor), update);
    const { document } = saveOf(0, {}, body('More.'));
    const save = { baseVersion: 0, saveId: crypto.randomUUID(), headline: 'More', document };
    return { id: update.id, ...(await saveUpdate(acting(editor), update.id, save)) };
  }

  it('an update that is withdrawn; published, it only renews the page', async () => {
    const update = await writeUpdate('update');
    const { version } = update;
    const out = await dropsOf(() => publishUpdate(acting(editor), { id: update.id, version }));
    expect(out).toEqual({ soft: [`card:${id}`, `live:${id}`, 'sitemap', `story:${id}`], hard: [] });
    const { hard } = await dropsOf(() => withdrawUpdate(acting(editor), { id: update.id }));
    expect(hard).toEqual([`story:${id}`]);
  });

  it('an update, with what its readers are told at once; nobody is told of an unpublished story', async () => {
    const { id: update, version } = await writeUpdate('update');
    const told = async () => {
      const rows = await database().pageDrop.findMany({
        where: { tags: { has: `story:${id}` } },
        orderBy: { seq: 'asc' },
      });
      return rows.flatMap(({ live }) => live ?? []);
    };
    await publishUpdate(acting(editor), { id: update, version });
    const { document } = saveOf(0, {}, body('Still more.'));
    const save = { baseVersion: version, saveId: crypto.randomUUID(), headline: 'More', document };
    const saved = await saveUpdate(acting(editor), update, save);
    await publishUpdate(acting(editor), { id: update, version: saved.version });
    await withdrawUpdate(acting(editor), { id: update });
    const note = { story: id, update, kind: 'update', path };
    const all = ['published', 'changed', 'withdrawn'].map((change) => ({ ...note, change }));
    expect(await told()).toEqual(all);
    const { id: other, version: first } = await writeUpdate('correction');
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    await publishUpdate(acting(editor), { id: other, version: first }).catch(() => {});
    expect(await told()).toEqual(all);
  });

  it('a correction that is withdrawn: the list of corrections too, which it renewed when it went out', async () => {
    const { id: correction, version } = await writeUpdate('correction');
    const out = await dropsOf(() => publishUpdate(acting(editor), { id: correction, version }));
    expect(out).toEqual({ soft: ['corrections', 'sitemap', `story:${id}`], hard: [] });
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    expect((await dropsOf(() => publishNow(acting(editor), id))).soft).toContain('corrections');
    const { hard } = await dropsOf(() => withdrawUpdate(acting(editor), { id: correction }));
    expect(hard).toEqual(['corrections', `story:${id}`]);
  });
});

describe('what many pages show', () => {
  it.each([
    [
      'an author’s job',
      'author',
      () => database().author.update({ where: { slug: names.author }, data: { jobTitle: 'Editor' } }),
    ],
    [
      'a tag’s name',
      'tag',
      () => database().tag.update({ where: { slug: names.tag }, data: { name: 'Ferries' } }),
    ],
  ] as const)('%s drops the pages that show it', async (_what, kind, change) => {
    expect(await dropsOf(change)).toEqual({ soft: [`${kind}:${names[kind]}`], hard: [] });
    expect(await dropsOf(change)).toEqual({ soft: [], hard: [] });
  });

  it('a section drops every page, since all of them name it, and so does the site itself', async () => {
    const rename = () =>
      database().section.update({ where: { slug: names.section }, data: { name: 'Harbour' } });
    expect((await dropsOf(rename)).soft).toEqual(['site']);
    const found = () =>
      database().site.upsert({
        where: { id: 1 },
        create: { name: 'The Gazette', tagline: 'Daily' },
        update: { tagline: 'Weekly' },
      });
    expect(await dropsOf(found)).toEqual({ soft: ['site'], hard: [] });
    expect(await dropsOf(found)).toEqual({ soft: ['site'], hard: [] });
  });

  it('a helpline drops the pages that print it', async () => {
    const helpline = await addHelpline();
    const change = () =>
      database().helpline.update({ where: { id: helpline.id }, data: { name: 'Another name' } });
    expect(await dropsOf(change)).toEqual({ soft: [`helpline:${helpline.id}`], hard: [] });
  });

  it('a photo’s words drop the pages that show it; of one that no page shows nothing', async () => {
    const photoId = await addPhotoRow(editor.id);
    const say = (alt: string) => database().photo.update({ where: { id: photoId }, data: { alt } });
    expect(await dropsOf(() => say('A quay.'))).toEqual({ soft: [], hard: [] });
    const shown = { ownerKind: 'story', ownerId: id, stage: 'published', kind: 'photo' } as const;
    await database().reference.create({ data: { ...shown, refId: photoId, storyId: id } });
    expect(await dropsOf(() => say('A quay at noon.'))).toEqual({ soft: [`photo:${photoId}`], hard: [] });
  });
});

it('numbers drops in the order of the commits, without a gap, also when many publish at once', async () => {
  const before = await database().pageDrop.count();
  const ids = await Promise.all(
    Array.from({ length: 6 }, (_, n) => readyStory(acting(editor), { headline: `Six ${n}` })),
  );
  await Promise.all(ids.map((one) => publishNow(acting(editor), one)));
  const rows = await database().pageDrop.findMany({ orderBy: { seq: 'asc' }, select: { seq: true } });
  expect(rows.length).toBeGreaterThan(before);
  expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, n) => n + 1));
});
