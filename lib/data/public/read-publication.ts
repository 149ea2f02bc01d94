import { updateKinds } from '@/lib/document/shapes/update-kind';
import { updateBylines } from '../live-rows';
import { Prisma } from '../prisma/client';
import type { OwnPageRow } from '../story-page';
import { askWithFrame } from './ask-with-frame';

/** The same with these times as JSON has them. */
type Told<Row, Time extends keyof Row> = Omit<Row, Time> & {
  [Name in Time]: string | Extract<Row[Name], null>;
};

type Story = OwnPageRow['story'];
type LiveTime = 'startsAt' | 'endsAt' | 'startedAt' | 'endedAt';

type FoundRow = Omit<OwnPageRow, 'story'> & {
  story: Omit<Story, 'updates' | 'live'> & {
    updates: Told<Story['updates'][number], 'publishedAt' | 'changedAt'>[];
    live: Told<NonNullable<Story['live']>, LiveTime> | null;
  };
};

/** Of an address that no publication has. */
type NoRow = { storyId: null };

const listed = (rows: Prisma.Sql) => Prisma.sql`coalesce((SELECT json_agg(${rows}), '[]')`;

const bylines = listed(Prisma.sql`json_build_object('role', byline.role, 'author', json_build_object(
    'slug', author.slug, 'name', author.name, 'jobTitle', author."jobTitle", 'bio', author.bio, 'links', author.links,
    'portraitId', author."portraitId", 'portraitAlt', author."portraitAlt")) ORDER BY byline.position)
  FROM "PublicationByline" byline JOIN "Author" author ON author.id = byline."authorId"
  WHERE byline."storyId" = p."storyId"`);

const tags = listed(Prisma.sql`json_build_object('tag', json_build_object('slug', tag.slug, 'name', tag.name))
    ORDER BY place.position)
  FROM "PublicationTag" place JOIN "Tag" tag ON tag.id = place."tagId" WHERE place."storyId" = p."storyId"`);

// Of unknown time are those of long ago.
const updates = listed(Prisma.sql`json_build_object('id', post.id, 'kind', post.kind,
    'publishedHeadline', post."publishedHeadline", 'publishedDocument', post."publishedDocument",
    'publishedAt', post."publishedAt", 'changedAt', post."changedAt", 'publishedBylines', ${updateBylines})
    ORDER BY post."publishedAt" NULLS FIRST, post.id)
  FROM "Update" post WHERE post."storyId" = p."storyId" AND post.status = 'published'
    AND post.kind IN (${Prisma.raw(updateKinds.map((kind) => `'${kind}'`).join(', '))})`);

const references = listed(Prisma.sql`json_build_object('kind', kind, 'refId', "refId"))
  FROM "Reference" WHERE "storyId" = p."storyId" AND stage = 'published' AND NOT "ofPost"`);

const embedPlaces = listed(Prisma.sql`json_build_object('address', place.address, 'choice', place.choice,
    'description', place.description, 'check', json_build_object('state', "check".state)))
  FROM "EmbedPlace" place JOIN "LinkCheck" "check" USING (address)
  WHERE place."storyId" = p."storyId"
    AND (place.choice IS NOT NULL OR "check".state NOT IN ('live', 'unknown'))`);

const live = Prisma.sql`(SELECT json_build_object('state', state, 'startsAt', "startsAt", 'endsAt', "endsAt",
    'startedAt', "startedAt", 'endedAt', "endedAt", 'summary', summary, 'posts', posts)
  FROM "LiveCoverage" WHERE "storyId" = p."storyId")`;

const parts =
  listed(Prisma.sql`json_build_object('storyId', part."storyId", 'story', json_build_object('publication',
    json_build_object('path', beside.path, 'headline', beside.headline, 'language', beside.language)))
    ORDER BY part.position)
  FROM "SeriesPart" part JOIN "Publication" beside USING ("storyId") WHERE part."seriesId" = series.id`);

const seriesPart = Prisma.sql`(SELECT json_build_object('series', json_build_object(
    'slug', series.slug, 'name', series.name, 'parts', ${parts}))
  FROM "SeriesPart" own JOIN "Series" series ON series.id = own."seriesId" WHERE own."storyId" = p."storyId")`;

const date = <Time extends string | null>(time: Time) =>
  (time === null ? null : new Date(time)) as Time extends null ? null : Date;

/**
 * The publication at a path with what `ownPageSelect` names, or null; asks along whether the frame of the site has changed.
 * Written out, because this is what readers wait for most often: to have Prisma make the same of its own joins takes twice as
 * long. A test holds that both read the same.
 */
export async function readPublication(path: string): Promise<OwnPageRow | null> {
  const row = await askWithFrame<FoundRow | NoRow>(
    Prisma.sql`p."storyId", p.path, p.fields, p.document, p."publishedAt", p."updatedAt", p."correctedAt",
      p."modifiedAt", p.changed, p."translationOf",
      json_build_object('slug', section.slug, 'name', section.name) AS section,
      (SELECT json_build_object('key', key) FROM "ShareCard" WHERE "storyId" = p."storyId") AS "shareCard",
      (SELECT json_build_object('chosen', chosen, 'found', found) FROM "RelatedStories"
        WHERE "storyId" = p."storyId") AS related,
      ${bylines} AS bylines, ${tags} AS tags,
      json_build_object('updates', ${updates}, 'references', ${references}, 'embedPlaces', ${embedPlaces},
        'live', ${live}, 'seriesPart', ${seriesPart}) AS story`,
    Prisma.sql`FROM (VALUES (${path})) asked(path) LEFT JOIN "Publication" p USING (path)
      LEFT JOIN "Section" section ON section.id = p."sectionId"`,
  );
  if (row.storyId === null) return null;
  const { story } = row;
  return {
    ...row,
    story: {
      ...story,
      updates: story.updates.map((update) => ({
        ...update,
        publishedAt: date(update.publishedAt),
        changedAt: date(update.changedAt),
      })),
      live: story.live && {
        ...story.live,
        startsAt: date(story.live.startsAt),
        endsAt: date(story.live.endsAt),
        startedAt: date(story.live.startedAt),
        endedAt: date(story.live.endedAt),
      },
    },
  };
}
