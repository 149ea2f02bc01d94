import {
  type StoryEvent,
  type StoryEventKind,
  storyEventFactsSchema,
} from '@/lib/document/shapes/story-event';
import type { EntryKind } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import { isoInstant } from '../iso-instant';
import { Prisma } from '../prisma/client';
import { jobCall } from './add-job';
import { isNews } from './is-news';
import type { Transaction } from './transaction';

interface Happened {
  storyId: string;
  kind: StoryEventKind;
  at: Date;
  /** The update that it is about, with its headline as readers have it. */
  update?: { id: string; kind: EntryKind; headline: string };
  /** Where the address of a story that is taken down leads from now on. */
  redirectTo?: string | null;
}

const named = (table: string) =>
  Prisma.raw(`jsonb_build_object('slug', ${table}.slug, 'name', ${table}.name)`);

/** The story as readers see it at this moment: `story` of the facts (lib/document/shapes/story-event.ts), of a publication `p`. */
const story = Prisma.sql`jsonb_build_object(
  'id', p."storyId", 'path', p.path, 'headline', p.headline, 'standfirst', p.standfirst, 'kind', p.kind,
  'language', p.language, 'version', p.version,
  'section', (SELECT ${named('section')} FROM "Section" section WHERE section.id = p."sectionId"),
  'authors', coalesce((SELECT jsonb_agg(${named('author')} ORDER BY byline.position)
    FROM "PublicationByline" byline JOIN "Author" author ON author.id = byline."authorId"
    WHERE byline."storyId" = p."storyId" AND byline.role = 'reporter'), '[]'),
  'tags', coalesce((SELECT jsonb_agg(${named('tag')} ORDER BY place.position)
    FROM "PublicationTag" place JOIN "Tag" tag ON tag.id = place."tagId" WHERE place."storyId" = p."storyId"), '[]'),
  'series', (SELECT ${named('series')} FROM "SeriesPart" part JOIN "Series" series ON series.id = part."seriesId"
    WHERE part."storyId" = p."storyId"),
  'publishedAt', ${isoInstant('p."publishedAt"')}, 'updatedAt', ${isoInstant('p."updatedAt"')},
  'correctedAt', ${isoInstant('p."correctedAt"')}, 'modifiedAt', ${isoInstant('p."modifiedAt"')})`;

/**
 * The outbox of publication. Notes that something happened to a story before readers' eyes, and what readers see of it,
 * with the job that sees to all that follows (`follow-event`): both exist exactly if the transaction is committed. Whoever
 * takes a story down calls it while the publication is still there, everybody else when all is written.
 */
export async function recordStoryEvent(tx: Transaction, happened: Happened): Promise<void> {
  if (!isNews(happened.at)) return;
  const { storyId, kind, at, update = null, redirectTo = null } = happened;
  const id = newId();
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "StoryEvent" (id, kind, "storyId", at, facts)
      SELECT ${id}::uuid, ${kind}, p."storyId", ${at},
        jsonb_build_object('story', ${story}, 'update', ${JSON.stringify(update)}::jsonb, 'redirectTo', ${redirectTo}::text)
      FROM "Publication" p WHERE p."storyId" = ${storyId}::uuid RETURNING id
    )
    SELECT 1 FROM event, LATERAL ${jobCall('follow-event', { eventId: id }, { subject: id })}`;
}

/** An event that was noted; null when it is no longer there. */
export async function findStoryEvent(tx: Transaction, id: string): Promise<StoryEvent | null> {
  const row = await tx.storyEvent.findUnique({ where: { id } });
  if (!row) return null;
  const facts = storyEventFactsSchema.parse(row.facts);
  return { id, kind: row.kind as StoryEventKind, storyId: row.storyId, at: row.at, facts };
}
