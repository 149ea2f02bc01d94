import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { searchStories } from '@/lib/data/public/search-stories';
import { addAuthor, addColleague } from '@/lib/data/test-support/newsroom';
import { searchOf } from '@/lib/document/story-search';
import { acting, body, photoBlock, publishNow, readyStory } from './test-support/desk';
import { addPhoto } from './test-support/pictures';

beforeAll(async () => {
  const context = acting(await addColleague('editor'));
  const author = await addAuthor('idris-halloway');
  await database().author.update({ where: { id: author.id }, data: { name: 'Idris Halloway' } });
  const photo = await addPhoto(context);
  const headlines = [
    'A feeling of February in the labour party',
    'The ferry is late',
    'The ferry is on time',
    'The ferns of a garden',
    'Fewer fees for the fiery dance',
    'Harbour prices fall',
    'A glacier, a festival and a restaurant',
    'Boats of 100 tonnes',
  ];
  for (const headline of headlines) {
    const bylines = [{ authorId: author.id, role: 'reporter' as const }];
    await publishNow(
      context,
      await readyStory(context, { headline, bylines }, body('Text.', photoBlock(photo))),
    );
  }
});

const respelled = async (q: string) => (await searchStories(searchOf({ q }), 'UTC', null))?.respelled;

describe('a slip of the finger', () => {
  it.each([
    ['feery', 'ferry'],
    ['efrry', 'ferry'],
    ['fery', 'ferry'],
    ['hrabour', 'Harbour'],
    ['Fetsival', 'festival'],
    ['glaicer', 'glacier'],
    ['baots', 'Boats'],
    ['restuarent', 'restaurant'],
  ])('%s is forgiven', async (typed, meant) => {
    expect(await respelled(typed)).toBe(meant);
  });

  it.each([['1100'], ['feexy'], ['fey'], ['garten1'], ['qqxxzz'], ['glxxier']])(
    '%s is none',
    async (typed) => {
      expect(await respelled(typed)).toBeNull();
    },
  );

  it('is mended as the word is printed, in names of people too', async () => {
    expect(await respelled('Halloaway')).toBe('Halloway');
    expect(await respelled('okfaor')).toBe('Okafor');
    expect(await respelled('feery idirs')).toBe('ferry Idris');
  });
});
