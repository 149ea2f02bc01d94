import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { addAuthor, addColleague, addSection, addTag, auditLines } from '@/lib/data/test-support/newsroom';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { publishStory } from './publish-story';
import { acting, body, Clock, newStory, publishNow, readyStory, refusal, write } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const publication = (id: string) => database().publication.findUnique({ where: { storyId: id } });
const seen = async (path: string) => {
  const [, section = '', slug = ''] = path.split('/');
  return getStory(section, slug);
};
const gone = (id: string) => unpublishStory(acting(editor), { id, answer: 'gone', target: '' });

async function everythingPublic(id: string) {
  const story = await database().story.findUniqueOrThrow({ where: { id } });
  const where = { storyId: id };
  return {
    status: story.status,
    firstPublishedAt: story.firstPublishedAt,
    publication: await publication(id),
    addresses: await database().address.count({ where }),
    references: await database().reference.count({ where: { ...where, stage: 'published' } }),
    audit: (await auditLines(id)).length,
  };
}

describe('publishStory: preflight', () => {
  it('refuses a story without headline, section and words, with each finding, and writes nothing', async () => {
    const id = await newStory(acting(writer));
    const before = await everythingPublic(id);
    const problem = await refusal(publishStory(acting(writer), { id, version: 0, substantive: false }));
    expect(problem).toMatchObject({ code: 'preflight-failed', status: 422 });
    const findings = problem.detail.findings as { level: string; code: string }[];
    expect(findings.filter(({ level }) => level === 'red').map(({ code }) => code)).toEqual([
      'headline-missing',
      'section-missing',
      'body-empty',
    ]);
    expect(await everythingPublic(id)).toEqual(before);
  });

  it('refuses a section that does not exist', async () => {
    const id = await readyStory(acting(writer), { sectionId: newId() });
    const problem = await refusal(publishNow(acting(writer), id));
    expect(problem).toMatchObject({ code: 'preflight-failed' });
    expect(problem.detail.findings).toEqual([{ level: 'red', code: 'section-missing', field: 'sectionId' }]);
  });

  it.each([
    ['bylines', { bylines: [{ authorId: newId(), role: 'reporter' as const }] }],
    ['tagIds', { tagIds: [newId()] }],
  ])('names the field whose %s no longer exist', async (field, fields) => {
    const id = await readyStory(acting(writer), fields);
    const before = await everythingPublic(id);
    expect(await refusal(publishNow(acting(writer), id))).toMatchObject({
      code: 'invalid-fields',
      detail: { field },
    });
    expect(await everythingPublic(id)).toEqual(before);
  });

  it('publishes only the version that was looked at', async () => {
    const id = await readyStory(acting(writer), { headline: 'As it stands' });
    const problem = await refusal(publishStory(acting(writer), { id, version: 0, substantive: false }));
    expect(problem).toMatchObject({ code: 'stale-version', detail: { base: 0, current: { version: 1 } } });
    expect(await publication(id)).toBeNull();
  });

  it('lets a writer publish their own story and tells them nothing of others', async () => {
    const theirs = await readyStory(acting(editor));
    expect((await refusal(publishNow(acting(writer), theirs))).code).toBe('not-found');
    const mine = await readyStory(acting(writer));
    await publishNow(acting(writer), mine);
    expect((await auditLines(mine)).map(({ verb, personId }) => [verb, personId])).toEqual([
      ['story.publish', writer.id],
    ]);
  });

  it('publishes nothing of a killed story', async () => {
    const id = await readyStory(acting(writer));
    await database().story.update({ where: { id }, data: { status: 'killed' } });
    expect((await refusal(publishNow(acting(writer), id))).code).toBe('wrong-state');
  });
});

describe('publishStory: what readers see', () => {
  it('shows the fields, bylines in order, tags in order and the section', async () => {
    const section = await addSection();
    const [first, second] = [await addAuthor(), await addAuthor()];
    const [one, two] = [await addTag(), await addTag()];
    const fields: Partial<StoryFields> = {
      headline: 'The lock gates hold',
      standfirst: 'A long night ends well.',
      kicker: 'Floods',
      contentWarning: 'Rising water',
      sectionId: section.id,
      tagIds: [two.id, one.id, two.id],
      bylines: [
        { authorId: second.id, role: 'reporter' },
        { authorId: first.id, role: 'photographer' },
        { authorId: second.id, role: 'reporter' },
      ],
      datelinePlace: 'WRENMOUTH',
    };
    const id = await readyStory(acting(writer), fields, body('The gates held.'));
    const path = await publishNow(acting(writer), id);
    expect(path).toBe(`/${section.slug}/the-lock-gates-hold`);
    const page = await seen(path);
    expect(page).toMatchObject({
      headline: 'The lock gates hold',
      kicker: 'Floods',
      contentWarning: 'Rising water',
      datelinePlace: 'WRENMOUTH',
      section: { slug: section.slug, name: section.name },
      tags: [{ slug: two.slug }, { slug: one.slug }],
      bylines: [
        { slug: second.slug, role: 'reporter' },
        { slug: first.slug, role: 'photographer' },
      ],
    });
    const sought = await database().storySearch.findUnique({ where: { storyId: id } });
    expect(await database().searchDue.count({ where: { storyId: id } })).toBe(0);
    expect(sought?.text).toContain('The gates held.');
  });

  it('never changes by saving, and changes by publishing the changes', async () => {
    const id = await readyStory(acting(writer), { headline: 'Before' }, body('Before.'));
    const path = await publishNow(acting(writer), id);
    const before = await seen(path);
    await write(
      acting(writer),
      id,
      { headline: 'After', standfirst: 'New', urlSlug: 'after' },
      body('After.'),
    );
    expect(await seen(path)).toEqual(before);
    expect(await publication(id)).toMatchObject({ version: 1, headline: 'Before' });
    const next = await publishNow(acting(writer), id);
    expect(await seen(next)).toMatchObject({ headline: 'After', standfirst: 'New' });
    expect(await publication(id)).toMatchObject({ version: 2, headline: 'After' });
  });
});

describe('publishStory: times', () => {
  it('moves "Updated" by a substantive change and by nothing else', async () => {
    const clock = new Clock();
    const first = clock.now();
    const id = await readyStory(acting(writer, clock));
    await publishNow(acting(writer, clock), id, { substantive: true });
    const times = { publishedAt: first, updatedAt: null, correctedAt: null, modifiedAt: first };
    expect(await publication(id)).toMatchObject(times);

    clock.pass();
    await write(acting(writer, clock), id, { standfirst: 'A comma' });
    await publishNow(acting(writer, clock), id);
    expect(await publication(id)).toMatchObject(times);

    const later = clock.pass();
    await write(acting(writer, clock), id, { standfirst: 'Another fact' });
    await publishNow(acting(writer, clock), id, { substantive: true });
    expect(await publication(id)).toMatchObject({ ...times, updatedAt: later, modifiedAt: later });

    clock.pass();
    await write(acting(writer, clock), id, { standfirst: 'Another comma' });
    await publishNow(acting(writer, clock), id);
    expect(await publication(id)).toMatchObject({ ...times, updatedAt: later, modifiedAt: later });
  });

  it('keeps the first time through taking down and publishing again', async () => {
    const clock = new Clock();
    const first = clock.now();
    const id = await readyStory(acting(writer, clock));
    const path = await publishNow(acting(writer, clock), id);
    clock.pass();
    await gone(id);
    expect(await database().story.findUnique({ where: { id } })).toMatchObject({
      status: 'unpublished',
      publishedVersion: null,
      firstPublishedAt: first,
    });
    const again = clock.pass();
    expect(await publishNow(acting(writer, clock), id)).toBe(path);
    expect(await publication(id)).toMatchObject({ publishedAt: first, updatedAt: null, modifiedAt: first });
    await gone(id);
    await publishNow(acting(writer, clock), id, { substantive: true });
    expect(await publication(id)).toMatchObject({ publishedAt: first, updatedAt: again, modifiedAt: again });
  });
});
