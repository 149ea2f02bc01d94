import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { searchStories } from '@/lib/data/public/search-stories';
import { addAuthor, addColleague } from '@/lib/data/test-support/newsroom';
import { searchOf } from '@/lib/document/story-search';
import { acting, body, publishNow, readyStory } from './test-support/desk';

const names = ['Idris Halloway', 'Idrisa Hall', 'Zoë van Quist', 'Hall Idle', 'Zoë van Quistorp'];
/** What each of them wrote, by name. */
const written: Record<string, string> = {};

beforeAll(async () => {
  const context = acting(await addColleague('editor'));
  for (const [i, name] of names.entries()) {
    const { id } = await addAuthor(`author-${i}`);
    await database().author.update({ where: { id }, data: { name } });
    const bylines = [{ authorId: id, role: 'reporter' as const }];
    const story = await readyStory(context, { headline: `Story ${i}`, bylines }, body('Text.'));
    await publishNow(context, story);
    written[name] = story;
  }
  const { id } = await addAuthor('nobody-yet');
  await database().author.update({ where: { id }, data: { name: 'Unpublished Person' } });
});

const search = async (author: string, q = '') => {
  const page = await searchStories(searchOf({ author, q }), 'UTC', null);
  const found = page?.stories.map(({ story }) => names.find((name) => written[name] === story.id)) ?? [];
  return { found: found.sort(), author: page?.author?.slug ?? null, authorUnknown: page?.authorUnknown };
};

describe('the filter by author takes', () => {
  it.each([
    ['a first name of two', 'Idris', ['Idris Halloway', 'Idrisa Hall']],
    ['the beginning of a last name', 'hallow', ['Idris Halloway']],
    ['words in another order', 'halloway idris', ['Idris Halloway']],
    ['a name without its accents', 'zoe', ['Zoë van Quist', 'Zoë van Quistorp']],
    ['a whole name rather than the beginning of another', 'ZOE VAN QUIST', ['Zoë van Quist']],
    ['a slug rather than a name', 'author-3', ['Hall Idle']],
    ['a word before the name', 'hall', ['Hall Idle', 'Idris Halloway', 'Idrisa Hall']],
  ])('%s', async (_, typed, wrote) => {
    const { found, author, authorUnknown } = await search(typed);
    expect(found).toEqual(wrote);
    expect(authorUnknown).toBe(false);
    const only = wrote.length === 1 ? `author-${names.indexOf(wrote[0] ?? '')}` : null;
    expect(author).toBe(only);
  });

  it('words beside it', async () => {
    expect((await search('idris', 'story')).found).toEqual(['Idris Halloway', 'Idrisa Hall']);
    expect(await search('idris', 'volcano')).toEqual({ found: [], author: null, authorUnknown: false });
  });

  it.each(['loway', 'Idris Nobody', '🚢', '%', 'x'.repeat(200), 'unpublished'])(
    'nobody for %s',
    async (typed) => {
      expect(await search(typed)).toEqual({ found: [], author: null, authorUnknown: true });
    },
  );
});
