import { expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getCardStory } from '@/lib/data/public/get-card-story';
import { getNewsSitemap } from '@/lib/data/public/get-news-sitemap';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { addAuthor, addColleague } from '@/lib/data/test-support/newsroom';
import { acting, publishNow, readyStory, write } from './test-support/desk';

const month = (path: string) =>
  database()
    .publication.findUniqueOrThrow({ where: { path } })
    .then((row) => ({ month: (row.month ?? new Date()).toISOString().slice(0, 7), part: 0 }));

it('a story that search engines are to leave out is in no sitemap, and readers have it as any other', async () => {
  const editor = await addColleague('editor');
  const id = await readyStory(acting(editor), { indexing: 'noindex' });
  const path = await publishNow(acting(editor), id);
  const at = (await database().publication.findUniqueOrThrow({ where: { storyId: id } })).publishedAt;
  const listed = async () => {
    const { entries = [] } = (await getSitemapEntries(await month(path))) ?? {};
    const news = await getNewsSitemap(at);
    return [...entries, ...news.entries].filter((entry) => entry.path === path).length;
  };
  expect(await getCardStory(id)).toMatchObject({ indexing: 'noindex' });
  expect(await getSitemapEntries(await month(path))).not.toBeNull();
  expect(await listed()).toBe(0);
  await write(acting(editor), id, { indexing: 'index' });
  await publishNow(acting(editor), id);
  expect(await listed()).toBe(2);
  // One of before anybody could choose.
  await database().$executeRaw`
    UPDATE "Publication" SET fields = fields::jsonb - 'indexing' WHERE "storyId" = ${id}::uuid`;
  expect(await listed()).toBe(2);
  expect(await getCardStory(id)).toMatchObject({ indexing: 'index' });
});

it('a copy of what others published is in no sitemap, which is theirs to list', async () => {
  const editor = await addColleague('editor');
  const id = await readyStory(acting(editor), { canonicalUrl: 'https://wire.example/ferry' });
  const path = await publishNow(acting(editor), id);
  const paths = async () => (await getSitemapEntries(await month(path)))?.entries.map((entry) => entry.path);
  expect(await paths()).not.toContain(path);
  await write(acting(editor), id, { canonicalUrl: '' });
  await publishNow(acting(editor), id);
  expect(await paths()).toContain(path);
});

it('a story says how the fediverse knows who wrote it', async () => {
  const editor = await addColleague('editor');
  const { id: authorId } = await addAuthor('ana');
  const links = [{ label: 'Mastodon', url: 'https://social.example/@ana' }];
  await database().author.update({ where: { id: authorId }, data: { links } });
  const id = await readyStory(acting(editor), { bylines: [{ authorId, role: 'reporter' }] });
  await publishNow(acting(editor), id);
  expect(await getCardStory(id)).toMatchObject({ bylines: [{ fediverse: '@ana@social.example' }] });
});
