import type { Block } from '@/lib/document/block';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newBlockId, newId } from '@/lib/kit/ids';
import { publishByHand } from './publish-by-hand';
import type { Stage, StagedPerson } from './stage';

/** Addresses of pages, one of each type that isn't always at the same place. */
export type Places = Record<
  | 'emptySection'
  | 'news'
  | 'feature'
  | 'opinion'
  | 'review'
  | 'explainer'
  | 'analysis'
  | 'gallery'
  | 'video'
  | 'rightToLeft'
  | 'live'
  | 'liveOlder'
  | 'livePost'
  | 'retracted'
  | 'history'
  | 'author'
  | 'tag'
  | 'series'
  | 'day'
  | 'policy'
  | 'gone'
  | 'card',
  string
>;

const lines = [
  'The last boat left at nine, and nobody on the quay had been told. By ten the harbour master had a list of names, a torch and the key to the waiting room.',
  'Forty-five boats were out when the wind turned. The first of them was back before the coastguard had finished counting.',
  'Nobody sleeps on the harbour front tonight. The bakery has lit its second oven, and the school has opened its hall to whoever is wet.',
  'Two crews came home on one boat. The other is moored behind the light with nobody aboard, and its owner says that it may stay there.',
  'The list on the wall of the waiting room has names in three colours: in, heard of, and the rest. At every boat somebody gets up and changes one.',
  'It takes eleven minutes from the light to the quay. Whoever has somebody out there knows it, and looks at the clock instead of the sea.',
] as const;
const words = lines[0];
const paragraph = (text: string): Block => ({
  id: newBlockId(),
  type: 'paragraph',
  version: 1,
  text: [{ text }],
});
const paragraphs = (count: number) => lines.slice(0, count).map((line) => paragraph(line));

/** Forty-five posts: twenty of them have gone to a page of older ones. Returns the id of the first. */
async function coverLive(stage: Stage, storyId: string, by: StagedPerson): Promise<string> {
  await stage.query(
    `INSERT INTO "LiveCoverage" ("storyId", state, "startsAt", "startedAt", summary, posts)
     VALUES ($1, 'live', now() - interval '9 hours', now() - interval '9 hours', $2, 45)`,
    [storyId, { version: 1, blocks: paragraphs(1) }],
  );
  const posts = Array.from({ length: 45 }, (_, at) => ({
    id: newId(),
    number: at + 1,
    said: { version: 1, blocks: [paragraph(lines[at % lines.length] ?? words)] },
  }));
  await stage.query(
    `INSERT INTO "Update" (id, "storyId", kind, status, document, "authorId", "publishedAt", "publishedVersion",
       headline, "publishedHeadline", "publishedDocument", number, key)
     SELECT id, $1, 'live_post', 'published', said, $2, now() - (46 - number) * interval '11 minutes', 0,
       'Boat ' || number || ' is in', 'Boat ' || number || ' is in', said, number, number % 15 = 0
     FROM json_to_recordset($3) AS post(id uuid, number int, said jsonb)`,
    [storyId, by.id, JSON.stringify(posts)],
  );
  return posts[0]?.id ?? '';
}

/** A story that was changed once since it went out. Returns the address of its history. */
async function change(stage: Stage, story: { id: string; path: string }): Promise<string> {
  const difference = {
    parts: ['headline', 'text'],
    fields: {
      headline: [
        { kind: 'same', text: 'The last boat ' },
        { kind: 'removed', text: 'waited' },
        { kind: 'added', text: 'did not wait' },
      ],
    },
    text: [{ kind: 'added', words: [{ kind: 'added', text: words }] }],
    cut: false,
  };
  await stage.query('UPDATE "Publication" SET changed = true WHERE "storyId" = $1', [story.id]);
  for (const [kind, hours, substantive, changed] of [
    ['published', 5, false, null],
    ['changed', 2, true, difference],
  ])
    await stage.query(
      `INSERT INTO "StoryChange" (id, "storyId", kind, at, version, substantive, difference)
       VALUES ($1, $2, $3::"StoryChangeKind", now() - $4 * interval '1 hour', 0, $5, $6)`,
      [newId(), story.id, kind, hours, substantive, changed],
    );
  return `${story.path}/history`;
}

async function retract(stage: Stage, story: { id: string; path: string }): Promise<string> {
  await stage.query(
    `WITH taken AS (DELETE FROM "Publication" WHERE "storyId" = $1 RETURNING *),
       address AS (UPDATE "Address" SET answer = 'retracted' WHERE "storyId" = $1)
     INSERT INTO "Retraction" ("storyId", path, "sectionId", headline, language, notice, "firstPublishedAt", "retractedAt")
     SELECT "storyId", path, "sectionId", headline, language, $2, "publishedAt", now() FROM taken`,
    [story.id, 'Two of the three people we quoted were not on the quay that night. We should have asked.'],
  );
  await stage.query(`UPDATE "Story" SET status = 'retracted' WHERE id = $1`, [story.id]);
  return story.path;
}

/** The demo newsroom's own page of a kind that it has: the first that fits, by time. */
async function demoStory(stage: Stage, kind: string): Promise<string> {
  const [row] = await stage.query<{ path: string }>(
    `SELECT path FROM "Publication" WHERE kind = $1 AND path !~ '^/tideline-' ORDER BY "publishedAt" LIMIT 1`,
    [kind],
  );
  if (!row) throw new Error(`The demo newsroom has no story of the kind ${kind}`);
  return row.path;
}

/** Where staged stories go: into a section of their own, as other runs of the same newsroom have theirs, */
async function ownSections(stage: Stage): Promise<[section: string, empty: string]> {
  const section = `tideline-${newId().slice(-6)}`;
  const empty = `${section}-none`;
  await stage.section(section, `Tideline ${section.slice(-3)}`);
  await stage.section(empty, `Low water ${section.slice(-3)}`);
  return [section, empty];
}

/** or into one of the demo's, in a newsroom that nobody else uses and that is to be looked at. */
async function sectionsToLookAt(stage: Stage): Promise<[section: string, empty: string]> {
  await stage.section('letters', 'Letters', 9);
  return ['news', 'letters'];
}

/**
 * Sets the stage for every type of page with what the demo newsroom doesn't have. With `toLookAt` all of it has names as a
 * newsroom gives them, once in a newsroom.
 */
export async function stagePages(stage: Stage, { toLookAt = false } = {}): Promise<Places> {
  const by = await stage.person('Pia Lund', 'editor');
  const [section, empty] = await (toLookAt ? sectionsToLookAt : ownSections)(stage);
  const publish = (slug: string, headline: string, blocks: Block[], different: Partial<StoryFields> = {}) =>
    publishByHand(stage, by, section, slug, blocks, { headline, standfirst: words, ...different });

  const [photo] = await stage.query<{ id: string }>(
    `SELECT "leadPhotoId" AS id FROM "Publication" WHERE "leadPhotoId" IS NOT NULL
     AND "contentWarning" = '' AND path LIKE '/news/%' ORDER BY path DESC LIMIT 1`,
  );
  if (!photo) throw new Error('The demo newsroom has no pictures');
  const lead = { kind: 'photo', photoId: photo.id, alt: null, decorative: false, caption: null } as const;
  const video: EmbedContent = {
    ...emptyEmbed,
    kind: 'video',
    provider: 'youtube',
    platform: 'YouTube',
    title: 'Nine o’clock on the quay',
    url: 'https://www.youtube.com/watch?v=hArB0ur-_42',
    pictures: [{ url: null, alt: '', photoId: photo.id }],
  };

  const [analysis, film, covered, changed, wrong, gone, rightToLeft] = await Promise.all([
    publish('one-boat-too-few', 'One boat too few, or what the winter timetable left out', paragraphs(6), {
      kind: 'analysis',
      lead,
    }),
    publish('nine-on-the-quay', 'Nine o’clock on the quay, filmed by those who stayed', paragraphs(3), {
      kind: 'video',
      lead: { kind: 'video', embed: video },
    }),
    publish('the-fleet-comes-home', 'The fleet comes home, one light after the other', paragraphs(2)),
    publish('last-boat', 'The last boat did not wait', paragraphs(4)),
    publish('three-on-the-quay', 'Three who were on the quay', paragraphs(2)),
    publish('no-boat-on-sunday', 'No boat on Sunday', paragraphs(2)),
    publish(
      'right-to-left',
      'القارب الأخير لم ينتظر',
      [paragraph('غادر القارب الأخير في التاسعة، ولم يخبر أحد من كان على الرصيف.')],
      {
        language: 'ar',
        standfirst: 'غادر في التاسعة (21:00) إلى Skerra، ولم يعلم بذلك أحد.',
        kicker: 'الميناء',
      },
    ),
  ]);
  // What a publication shows is noted beside it.
  await stage.query(
    `INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId")
     SELECT 'story', id, 'published', 'photo', $1, id FROM unnest($2::uuid[]) AS id`,
    [photo.id, [analysis.id, film.id]],
  );
  await stage.query(
    `INSERT INTO "PublicationByline" ("storyId", "authorId", position, role, "publishedAt")
     SELECT story.id, author.id, 0, 'reporter', now() FROM unnest($2::uuid[]) AS story(id), "Author" author
     WHERE "personId" = $1`,
    [by.id, [analysis.id, film.id, covered.id, changed.id]],
  );
  await gone.takeDown();
  const livePost = await coverLive(stage, covered.id, by);
  await stage.query(
    `INSERT INTO "SitePolicy" (kind, title, text, "changedAt") VALUES ('ethics', '', $1, now()) ON CONFLICT DO NOTHING`,
    [`${words}\n\n${words}`],
  );
  const [known] = await stage.query<{
    author: string;
    tag: string;
    news: string;
    id: string;
    day: string;
    series: string;
  }>(
    `SELECT author.slug AS author, tag.slug AS tag, path AS news, story."storyId" AS id,
       to_char(story."publishedAt" AT TIME ZONE 'Europe/London', '/YYYY/MM/DD') AS day,
       (SELECT slug FROM "Series" ORDER BY "createdAt" LIMIT 1) AS series
     FROM "Publication" story
     JOIN "PublicationByline" USING ("storyId") JOIN "Author" author ON author.id = "authorId"
     JOIN "PublicationTag" USING ("storyId") JOIN "Tag" tag ON tag.id = "tagId"
     WHERE "contentWarning" <> '' AND path !~ '^/tideline-' ORDER BY length(story.document::text) DESC, author.slug, tag.slug LIMIT 1`,
  );
  if (!known) throw new Error('The demo newsroom has no story with a content warning');
  return {
    emptySection: `/${empty}`,
    news: known.news,
    feature: await demoStory(stage, 'feature'),
    opinion: await demoStory(stage, 'opinion'),
    review: await demoStory(stage, 'review'),
    explainer: await demoStory(stage, 'explainer'),
    analysis: analysis.path,
    gallery: await demoStory(stage, 'gallery'),
    video: film.path,
    rightToLeft: rightToLeft.path,
    live: covered.path,
    liveOlder: `${covered.path}?page=1`,
    livePost: `${covered.path}/live/${livePost}`,
    retracted: await retract(stage, wrong),
    history: await change(stage, changed),
    author: `/authors/${known.author}`,
    tag: `/tags/${known.tag}`,
    series: `/series/${known.series}`,
    day: `/archive${known.day}`,
    policy: '/policies/ethics',
    gone: gone.path,
    card: `/embed/${known.id}`,
  };
}
