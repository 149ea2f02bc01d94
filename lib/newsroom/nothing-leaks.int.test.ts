import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { listStories } from '@/lib/data/desk/list-stories';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getAuthorPage } from '@/lib/data/public/get-author-page';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getFront } from '@/lib/data/public/get-front';
import { getNewsSitemap } from '@/lib/data/public/get-news-sitemap';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getSitemapMonths } from '@/lib/data/public/get-sitemap-months';
import { getStory } from '@/lib/data/public/get-story';
import { getTagPage } from '@/lib/data/public/get-tag-page';
import { addAuthor, addColleague, addSection, addTag } from '@/lib/data/test-support/newsroom';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { decideCreditUnknown } from './decide-credit-unknown';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, newStory, photoBlock, publishNow, refusal, write } from './test-support/desk';
import { addPhoto } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

// A word that stands only where readers must not see it, in every place that it can.
const secret = 'Quisquilia';
const slugOf = secret.toLowerCase();

let writer: Viewer;
let editor: Viewer;
const names = { section: '', author: '', tag: '' };
let open: Partial<StoryFields>;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor', { name: `${secret} Editor` });
  const [section, author, tag] = [await addSection(), await addAuthor(), await addTag()];
  Object.assign(names, { section: section.slug, author: author.slug, tag: tag.slug });
  open = {
    headline: 'An open story',
    sectionId: section.id,
    tagIds: [tag.id],
    bylines: [{ authorId: author.id, role: 'reporter' }],
  };
});

/** Fields of which every text is the secret. */
const secretFields = (): Partial<StoryFields> => ({
  headline: secret,
  standfirst: secret,
  kicker: secret,
  contentWarning: secret,
  internalSlug: secret,
  urlSlug: slugOf,
  datelinePlace: secret,
  backstory: secret,
  searchHeadline: secret,
  socialHeadline: secret,
  socialText: secret,
  description: secret,
  canonicalUrl: `https://original.example/${slugOf}`,
});

/** Everything that readers can be shown, as text; maps written out. */
async function everythingPublic(paths: string[]): Promise<string> {
  const stories = await Promise.all(
    paths.map((path) => getStory(path.split('/')[1] ?? '', path.split('/')[2] ?? '')),
  );
  const answers = [
    await getSite(),
    await getSections(),
    await getFront(),
    await getSectionPage(names.section, null),
    await getAuthorPage(names.author, null),
    await getTagPage(names.tag, null),
    await getFeedStories(),
    await Promise.all((await getSitemapMonths()).map((place) => getSitemapEntries(place))),
    await getNewsSitemap(new Date('2026-11-22T09:00:00Z')),
    await getStory(names.section, slugOf),
    await Promise.all(
      [...paths, `/${names.section}/${slugOf}`, `/tags/${slugOf}`].map((path) => decideAddress(path)),
    ),
    ...stories,
  ];
  return JSON.stringify(answers, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

const published = async (fields: Partial<StoryFields> = {}) => {
  const id = await newStory(acting(writer));
  const photoId = await addPhoto(acting(writer));
  const lead = { kind: 'photo' as const, photoId, alt: null, decorative: false, caption: null };
  await write(acting(writer), id, { ...open, lead, ...fields }, body('Open words.', photoBlock(photoId)));
  return { id, path: await publishNow(acting(writer), id) };
};

describe('readers', () => {
  it('see the published words, so that the tests below mean something', async () => {
    const { path } = await published({ headline: 'A visible headline' });
    expect(await everythingPublic([path])).toContain('A visible headline');
  });

  it('see nothing of a draft', async () => {
    const id = await newStory(acting(writer));
    await write(acting(writer), id, { ...open, ...secretFields() }, body(secret));
    const everything = await everythingPublic([]);
    expect(everything).not.toMatch(new RegExp(secret, 'i'));
    expect(everything).not.toContain(id);
  });

  it('see nothing of what a live story is becoming', async () => {
    const { id, path } = await published();
    const before = await everythingPublic([path]);
    const photoId = await addPhoto(acting(writer), { alt: secret });
    const lead = { kind: 'photo' as const, photoId, alt: secret, decorative: false, caption: secret };
    await write(
      acting(writer),
      id,
      { ...secretFields(), lead },
      body(secret, photoBlock(photoId, { alt: secret })),
    );
    expect(await everythingPublic([path])).toBe(before);
    expect(before).not.toMatch(new RegExp(secret, 'i'));
  });

  it('see nothing of a story that was taken down', async () => {
    const { id, path } = await published({ ...secretFields(), urlSlug: 'was-up', canonicalUrl: '' });
    expect(await everythingPublic([path])).toContain(secret);
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    const everything = await everythingPublic([path]);
    expect(everything).not.toMatch(new RegExp(secret, 'i'));
    expect(everything).not.toContain(id);
  });

  it('see nothing of an update before, between and after its publications', async () => {
    const { id: storyId, path } = await published();
    const id = newId();
    await createUpdate(acting(writer), { id, storyId, kind: 'update' });
    const save = async (baseVersion: number, words: string) =>
      saveUpdate(acting(writer), id, {
        baseVersion,
        saveId: randomUUID(),
        headline: words,
        document: body(words),
      });
    await save(0, secret);
    expect(await everythingPublic([path])).not.toMatch(new RegExp(`${secret}|${id}`));
    await save(1, 'Open update');
    await publishUpdate(acting(writer), { id, version: 2 });
    await save(2, secret);
    const between = await everythingPublic([path]);
    expect(between).toContain('Open update');
    expect(between).not.toContain(secret);
    await withdrawUpdate(acting(writer), { id });
    expect(await everythingPublic([path])).not.toMatch(new RegExp(`${secret}|Open update|${id}`));
  });

  it('see neither who decided that a credit is unknown nor why, nor who uploaded, nor a file’s name', async () => {
    const photoId = await addPhoto(acting(editor), { creators: [] });
    await decideCreditUnknown(acting(editor), { id: photoId, reason: secret });
    const id = await newStory(acting(writer));
    await write(acting(writer), id, open, body('Words.', photoBlock(photoId)));
    const everything = await everythingPublic([await publishNow(acting(writer), id)]);
    expect(everything).toContain(photoId);
    expect(everything).not.toMatch(new RegExp(`${secret}|ferry\\.jpg|originals|${writer.name}`));
  });
});

describe('a colleague', () => {
  it('who is a writer is told of a draft exactly what they are told of nothing', async () => {
    const colleague = await addColleague('writer');
    const id = await newStory(acting(writer));
    await write(acting(writer), id, secretFields(), body(secret));
    const refused = await refusal(getDeskStory(colleague, id));
    const missing = await refusal(getDeskStory(colleague, newId()));
    const nonsense = await refusal(getDeskStory(colleague, 'nonsense'));
    for (const problem of [refused, missing, nonsense]) {
      expect([problem.code, problem.detail]).toEqual(['not-found', {}]);
    }
    const filter = { scope: 'all' as const, status: null, before: null };
    const rows = await listStories(colleague, { ...filter, query: '' });
    expect(JSON.stringify(rows)).not.toContain(secret);
    for (const query of [secret, id, `/${names.section}/${slugOf}`]) {
      expect((await listStories(colleague, { ...filter, query })).stories).toEqual([]);
    }
  });

  it('who is an editor opens it with what they may do', async () => {
    const id = await newStory(acting(writer));
    const own = {
      save: true,
      publish: true,
      unpublish: true,
      sharePreview: true,
      assign: true,
      deadline: true,
      handIn: true,
    };
    const editors = {
      ...own,
      decideCredit: true,
      overrideAmber: true,
      overrideRed: false,
      correctTime: true,
      embargo: true,
      breakEmbargo: true,
      return: true,
      approve: true,
    };
    expect((await getDeskStory(editor, id)).may).toEqual(editors);
    const writers = {
      ...own,
      decideCredit: false,
      overrideAmber: false,
      overrideRed: false,
      correctTime: false,
      embargo: true,
      breakEmbargo: false,
      return: false,
      approve: false,
    };
    expect((await getDeskStory(writer, id)).may).toEqual(writers);
  });
});
