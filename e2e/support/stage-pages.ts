import type { Block } from '@/lib/document/block';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newBlockId, newId } from '@/lib/kit/ids';
import { photoBlock } from './photo-block';
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

const words =
  'The last boat left at nine, and nobody on the quay had been told. By ten the harbour master had a list of names, a torch and the key to the waiting room.';
const paragraph = (text: string): Block => ({
  id: newBlockId(),
  type: 'paragraph',
  version: 1,
  text: [{ text }],
});
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph(words));

/** Forty-five posts: twenty of them have gone to a page of older ones. Returns the id of the first. */
async function coverLive(stage: Stage, storyId: string, by: StagedPerson): Promise<string> {
  await stage.query(
    `INSERT INTO "LiveCoverage" ("storyId", state, "startsAt", "startedAt", summary, posts)
     VALUES ($1, 'live', now() - interval '9 hours', now() - interval '9 hours', $2, 45)`,
    [storyId, { version: 1, blocks: paragraphs(1) }],
  );
  const posts = Array.from({ length: 45 }, (_, at) => ({ id: newId(), number: at + 1 }));
  await stage.query(
    `INSERT INTO "Update" (id, "storyId", kind, status, document, "authorId", "publishedAt", "publishedVersion",
       headline, "publishedHeadline", "publishedDocument", number, key)
     SELECT id, $1, 'live_post', 'published', $2, $3, now() - (46 - number) * interval '11 minutes', 0,
       'Boat ' || number || ' is in', 'Boat ' || number || ' is in', $2, number, number % 15 = 0
     FROM json_to_recordset($4) AS post(id uuid, number int)`,
    [storyId, { version: 1, blocks: paragraphs(1) }, by.id, JSON.stringify(posts)],
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

/** A series of these stories, in this order. Returns its address. */
async function serialise(stage: Stage, slug: string, stories: { id: string }[]): Promise<string> {
  await stage.query(
    `WITH series AS (
       INSERT INTO "Series" (id, slug, name, description, "createdAt", "updatedAt")
       VALUES ($1, $2, 'The last boat', $3, now(), now()) RETURNING id
     )
     INSERT INTO "SeriesPart" ("seriesId", "storyId", position)
     SELECT series.id, part.id, part.position FROM series, unnest($4::uuid[]) WITH ORDINALITY AS part(id, position)`,
    [newId(), slug, 'How an island lost its evening boat.', stories.map(({ id }) => id)],
  );
  return `/series/${slug}`;
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

/** Sets the stage for every type of page: what the demo newsroom doesn't have goes into a section of its own. */
export async function stagePages(stage: Stage): Promise<Places> {
  const by = await stage.person('Pia Lund', 'editor');
  const section = `tideline-${newId().slice(-6)}`;
  // Another run of the same newsroom has one of its own.
  await stage.section(section, `Tideline ${section.slice(-3)}`);
  const emptySection = `/${section}-none`;
  await stage.section(emptySection.slice(1), `Low water ${section.slice(-3)}`);
  const publish = (slug: string, blocks: Block[], different: Partial<StoryFields> = {}) =>
    publishByHand(stage, by, section, slug, blocks, {
      headline: 'The last boat did not wait',
      standfirst: words,
      ...different,
    });

  const photos = await stage.query<{ id: string }>(
    `SELECT DISTINCT "leadPhotoId" AS id FROM "Publication" WHERE "leadPhotoId" IS NOT NULL
     AND "contentWarning" = '' AND path !~ '^/tideline-' ORDER BY 1 LIMIT 5`,
  );
  const [lead, ...more] = photos.map(({ id }) => id);
  if (!lead) throw new Error('The demo newsroom has no pictures');
  const leadPhoto = {
    kind: 'photo',
    photoId: lead,
    alt: null,
    decorative: false,
    caption: null,
  } as const;
  const gallery = {
    id: newBlockId(),
    type: 'gallery',
    version: 2,
    layout: 'grid',
    credits: 'each',
    blocks: more.map((id) => photoBlock(id)),
  };
  const video = {
    ...emptyEmbed,
    kind: 'video',
    provider: 'youtube',
    platform: 'YouTube',
    title: 'The last boat',
    url: 'https://www.youtube.com/watch?v=hArB0ur-_42',
  } as const;

  const [analysis, pictures, film, covered, changed, wrong, gone, rightToLeft] = await Promise.all([
    publish('analysis', paragraphs(6), { kind: 'analysis', lead: leadPhoto }),
    publish('gallery', [paragraph(words), gallery], { kind: 'gallery', lead: leadPhoto }),
    publish('video', paragraphs(3), { kind: 'video', lead: { kind: 'video', embed: video } }),
    publish('live', paragraphs(2)),
    publish('changed', paragraphs(2)),
    publish('wrong', paragraphs(2)),
    publish('gone', paragraphs(2)),
    publish('right-to-left', [paragraph('غادر القارب الأخير في التاسعة، ولم يخبر أحد من كان على الرصيف.')], {
      language: 'ar',
      headline: 'القارب الأخير لم ينتظر',
      standfirst: 'غادر في التاسعة (21:00) إلى Skerra، ولم يعلم بذلك أحد.',
      kicker: 'الميناء',
    }),
  ]);
  // What a publication shows is noted beside it.
  for (const id of [lead, ...more])
    await stage.query(
      `INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId")
       SELECT 'story', id, 'published', 'photo', $1, id FROM unnest($2::uuid[]) AS id`,
      [id, id === lead ? [pictures.id, analysis.id] : [pictures.id]],
    );
  await gone.takeDown();
  const livePost = await coverLive(stage, covered.id, by);
  await stage.query(
    `INSERT INTO "SitePolicy" (kind, title, text, "changedAt") VALUES ('ethics', '', $1, now()) ON CONFLICT DO NOTHING`,
    [`${words}\n\n${words}`],
  );
  const [known] = await stage.query<{ author: string; tag: string; news: string; id: string; day: string }>(
    `SELECT author.slug AS author, tag.slug AS tag, path AS news, story."storyId" AS id,
       to_char(story."publishedAt" AT TIME ZONE 'Europe/London', '/YYYY/MM/DD') AS day
     FROM "Publication" story
     JOIN "PublicationByline" USING ("storyId") JOIN "Author" author ON author.id = "authorId"
     JOIN "PublicationTag" USING ("storyId") JOIN "Tag" tag ON tag.id = "tagId"
     WHERE "contentWarning" <> '' AND path !~ '^/tideline-' ORDER BY length(story.document::text) DESC, author.slug, tag.slug LIMIT 1`,
  );
  if (!known) throw new Error('The demo newsroom has no story with a content warning');
  return {
    emptySection,
    news: known.news,
    feature: await demoStory(stage, 'feature'),
    opinion: await demoStory(stage, 'opinion'),
    review: await demoStory(stage, 'review'),
    explainer: await demoStory(stage, 'explainer'),
    analysis: analysis.path,
    gallery: pictures.path,
    video: film.path,
    rightToLeft: rightToLeft.path,
    live: covered.path,
    liveOlder: `${covered.path}?page=1`,
    livePost: `${covered.path}/live/${livePost}`,
    retracted: await retract(stage, wrong),
    history: await change(stage, changed),
    author: `/authors/${known.author}`,
    tag: `/tags/${known.tag}`,
    series: await serialise(stage, section, [analysis, pictures, film]),
    day: `/archive${known.day}`,
    policy: '/policies/ethics',
    gone: gone.path,
    card: `/embed/${known.id}`,
  };
}
