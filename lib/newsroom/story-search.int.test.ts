import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSearchFeed } from '@/lib/data/public/get-search-feed';
import { searchStories } from '@/lib/data/public/search-stories';
import { suggestAuthors, suggestWords } from '@/lib/data/public/suggest-words';
import {
  addAuthor,
  addColleague,
  addPublication,
  addSection,
  addTag,
} from '@/lib/data/test-support/newsroom';
import { indexDueStories } from '@/lib/data/write/index-due-stories';
import { searchOf } from '@/lib/document/story-search';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, body, photoBlock, publishNow, readyStory } from './test-support/desk';
import { addPhoto } from './test-support/pictures';

let editor: Viewer;
let author: { id: string; slug: string; name: string };
let section: { id: string; slug: string };
let ferry: string;
let german: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  author = await addAuthor('zoe-quist');
  section = await addSection('harbour');
  const tag = await addTag('breakwaters');
  const alike = await addTag('Café');
  const photo = await addPhoto(acting(editor));
  await database().photo.update({ where: { id: photo }, data: { caption: 'Gulls above the slipway.' } });
  ferry = await readyStory(
    acting(editor),
    {
      headline: 'Night ferries return to Wrenmouth',
      standfirst: 'The café on deck stays shut.',
      sectionId: section.id,
      tagIds: [tag.id, alike.id],
      bylines: [{ authorId: author.id, role: 'reporter' }],
    },
    body('The old crossing was cancelled in spring.', photoBlock(photo)),
  );
  await publishNow(acting(editor), ferry);
  german = await readyStory(
    acting(editor),
    { headline: 'Die Fähren fahren wieder', language: 'de' },
    body('Die Häfen sind geöffnet, auch auf der Straße.'),
  );
  await publishNow(acting(editor), german);
});

const search = (asked: Record<string, string>, before: string | null = null) =>
  searchStories(searchOf(asked), 'Europe/Berlin', before);
/** Without what is found for another spelling. */
const found = async (q: string, more: Record<string, string> = {}) => {
  const page = await search({ q, ...more });
  return page?.respelled === null ? page.stories.map(({ story }) => story.id) : [];
};
const passage = async (q: string) =>
  (await search({ q }))?.stories[0]?.passage
    ?.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('a search finds', () => {
  it.each([
    ['a headline in another form of its words', 'ferry returning'],
    ['a standfirst without its accent', 'cafe'],
    ['the text', 'cancelling crossings'],
    ['a caption', 'gulls slipway'],
    ['the credit of a picture', 'okafor'],
    ['who wrote it', 'zoe quist'],
    ['a topic', 'breakwaters'],
    ['a phrase', '"old crossing"'],
    ['what is left when something is excluded', 'ferries -bridge'],
    ['small words in quotes', '"was cancelled in"'],
  ])('by %s', async (_, q) => {
    expect(await found(q)).toContain(ferry);
  });

  it.each([
    ['words in another order than the phrase', '"crossing old"'],
    ['what is excluded', 'ferries -crossing'],
    ['one word of two', 'ferries volcano'],
    ['half of a word', 'wrenmo'],
  ])('nothing by %s', async (_, q) => {
    expect(await found(q)).not.toContain(ferry);
  });

  it('a German story by German forms, with and without umlauts', async () => {
    for (const q of ['Fähre', 'fahre', 'HAFEN', 'hafens', 'strasse'])
      expect(await found(q), q).toContain(german);
  });

  it('a misspelt word, and says so', async () => {
    const page = await search({ q: 'wrenmuoth' });
    expect(page?.respelled).toBe('Wrenmouth');
    expect(page?.stories.map(({ story }) => story.id)).toContain(ferry);
    expect((await search({ q: 'xqzvkk' }))?.respelled).toBeNull();
    // What stands somewhere is not mistaken for another word.
    expect((await search({ q: 'volcano wrenmouth' }))?.stories).toEqual([]);
  });

  it('only what its filters allow', async () => {
    expect(await found('ferry', { section: section.slug })).toEqual([ferry]);
    expect(await found('', { author: 'ZOE-quist' })).toEqual([ferry]);
    expect(await found('', { author: author.name.toUpperCase() })).toEqual([ferry]);
    expect(await found('', { author: 'nobody' })).toEqual([]);
    expect(await found('ferry', { section: 'nowhere' })).toEqual([]);
    const { publishedAt } = await database().publication.findUniqueOrThrow({ where: { storyId: ferry } });
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(publishedAt);
    expect(await found('gulls', { from: day, to: day })).toEqual([ferry]);
    expect(await found('gulls', { to: '2020-01-01' })).toEqual([]);
  });

  it('the best first: in the headline before in the text', async () => {
    const later = await readyStory(
      acting(editor),
      { headline: 'Elsewhere' },
      body('It was about the ferries.'),
    );
    await publishNow(acting(editor), later);
    const both = await found('ferries');
    expect(both.indexOf(ferry)).toBeLessThan(both.indexOf(later));
    const newest = await found('ferries', { sort: 'newest' });
    expect(newest.indexOf(later)).toBeLessThan(newest.indexOf(ferry));
  });
});

describe('the passage', () => {
  it('is the words as printed, with what was sought marked', async () => {
    expect(await passage('cancel crossings')).toBe('The old [crossing] was [cancelled] in spring.');
  });

  it('marks every form of a word by which the story was found, in its own language', async () => {
    const stories = [
      ['en', 'A day by the sea', 'Divers raise the ferry in one city; a story of dying trades.'],
      ['en', 'By the sea again', 'Nobody carries the ferrets of Skerra.'],
      ['ar', 'أخبار', 'أعيد فتح الجسر صباح اليوم.'],
      ['de', 'Am Meer', 'Drei Kähne liegen am Kai.'],
    ] as const;
    for (const [language, headline, text] of stories) {
      const id = await readyStory(acting(editor), { headline, language }, body(text));
      await publishNow(acting(editor), id);
    }
    const divers = (word: string) => stories[0][2].replace(word, `[${word}]`);
    expect(await passage('ferries sea')).toBe(divers('ferry'));
    expect(await passage('cities')).toBe(divers('city'));
    expect(await passage('stories')).toBe(divers('story'));
    expect(await passage('die divers')).toBe(divers('dying').replace('Divers', '[Divers]'));
    expect(await passage('carry')).toBe('Nobody [carries] the ferrets of Skerra.');
    expect(await passage('جسر')).toBe('أعيد فتح [الجسر] صباح اليوم.');
    expect(await passage('kahnen')).toBe('Drei [Kähne] liegen am Kai.');
    const headline = (await search({ q: 'ferry night' }))?.stories[0]?.headline;
    expect(headline?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Night', 'ferries']);
  });

  it('holds markup as text', async () => {
    const id = await readyStory(
      acting(editor),
      { headline: 'Tags' },
      body('<script>alert("zebrafish")</script>'),
    );
    await publishNow(acting(editor), id);
    expect(await passage('zebrafish')).toBe('<script>alert("[zebrafish]")</script>');
  });
});

describe('pages of what was found', () => {
  it.each(['newest', 'relevance'])('visit every story once, in the order of %s', async (sort) => {
    if (sort === 'newest') {
      for (let n = 0; n < 45; n += 1) {
        await addPublication({
          createdById: editor.id,
          sectionId: section.id,
          publishedAt: new Date(Date.UTC(2025, 0, 1 + Math.floor(n / 7))),
          path: `/harbour/quokka-${n}`,
        });
      }
      await indexDueStories();
    }
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page = await search({ q: 'quokka', sort }, before);
      seen.push(...(page?.stories.map(({ story }) => story.id) ?? []));
      before = page?.next ?? null;
    } while (before);
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
    expect(await search({ q: 'quokka', sort }, 'garbage')).toEqual(await search({ q: 'quokka', sort }));
  });
});

describe('a search that is none', () => {
  it.each([
    ['nothing', '', null],
    ['spaces and control characters', ' \u0000\u0007 ', null],
    ['signs', '"" - && | ! <-> :*', false],
    ['only what is excluded', '-ferry', false],
    ['emoji', '🚢🚢', false],
    ['a quote that is never closed', '"ferries', true],
    ['only small words', 'the of and', true],
    ['right to left', 'سفينة', true],
    ['ten thousand letters', 'x'.repeat(10_000), true],
    ['half of a letter', 'ferry\ud800', true],
    ['SQL', '\'; DROP TABLE "Story"; --', true],
    ['backslashes', "\\' \\\\ a\\b", true],
  ])('%s', async (_, q, understood) => {
    const page = await search({ q });
    expect(page === null ? null : page.understood).toBe(understood);
  });
});

describe('the feed of a search', () => {
  const feed = async (asked: Record<string, string>) =>
    (await getSearchFeed(new URLSearchParams(asked).toString(), 'Europe/Berlin'))?.stories.map(
      ({ id }) => id,
    ) ?? null;

  it('holds the newest stories that it finds, whole and in the order of time', async () => {
    expect(await feed({ q: 'night ferries wrenmouth' })).toEqual([ferry]);
    expect(await feed({ author: 'zoe-quist', section: section.slug })).toEqual([ferry]);
    const stories = (await getSearchFeed('q=quokka', 'UTC'))?.stories ?? [];
    const times = stories.map(({ publishedAt }) => publishedAt);
    expect(stories).toHaveLength(30);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('is empty where nothing is found yet, and none where nothing is looked for', async () => {
    expect(await feed({ q: 'xqzvkk' })).toEqual([]);
    expect(await feed({ q: 'wrenmuoth' })).toEqual([]);
    for (const asked of [{}, { q: '-ferry' }, { q: '"" -' }, { author: 'nobody' }, { section: 'nowhere' }]) {
      expect(await feed(asked as Record<string, string>)).toBeNull();
    }
  });
});

describe('suggestions', () => {
  it('are names, topics and words that readers can find', async () => {
    expect(await suggestWords('wren')).toEqual(['Wrenmouth']);
    expect(await suggestWords('night fer')).toEqual(['night ferries']);
    expect(await suggestWords('zoe')).toContain(`"${(await suggestAuthors('zoe'))[0]}"`);
    expect(await suggestWords('breakw')).toContain('breakwaters');
    // A topic, and a word above the story.
    expect(await suggestWords('caf')).toEqual(['Café']);
    for (const q of ['', 'w', '🚢', '%_\\', '\u0000', 'x'.repeat(10_000)])
      expect(await suggestWords(q), q).toEqual([]);
  });

  it('keep the signs that were typed', async () => {
    expect(await suggestWords('ferry -wren')).toEqual(['ferry -Wrenmouth']);
    expect(await suggestWords('-breakw')).toEqual(['-breakwaters']);
    expect(await suggestWords('-zoe')).toEqual([`-"${author.name}"`]);
    expect(await suggestWords('ferry "zoe')).toEqual([`ferry "${author.name}"`]);
    expect(await suggestWords('"night f')).toEqual(['"night ferries"']);
    expect(await suggestWords('“night fer')).toEqual(['“night ferries”']);
    // In the stories, but not side by side.
    expect(await suggestWords('"return fer')).toEqual([]);
  });

  it('complete one letter where words stand before it', async () => {
    const headline = 'The six o’clock to Skerra';
    await publishNow(acting(editor), await readyStory(acting(editor), { headline }, body('Text.')));
    expect(await suggestWords('six o')).toEqual(['six o’clock']);
    // What goes on so comes before what is said more often elsewhere in such stories.
    for (const other of ['Of all of them, six', 'Six, as of old']) {
      await publishNow(acting(editor), await readyStory(acting(editor), { headline: other }, body('Text.')));
    }
    expect(await suggestWords('six o')).toEqual(['six o’clock', 'six of', 'six old']);
    expect(await suggestWords('"six o')).toEqual(['"six o’clock"']);
    expect(await suggestWords('six s')).toEqual(['six Skerra']);
    expect(await suggestWords('-s')).toEqual([]);
  });
});
