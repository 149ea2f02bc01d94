import type { RightRule } from '@/lib/document/rights';
import { leadMediaSchema } from '@/lib/document/shapes/story-fields';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { readersAddress } from '@/lib/kit/media-address';
import { ask } from './client';
import { figureOf, type PhotoRow } from './photo-figure';
import { type PhotoSettingsRow, toPhotoSettings } from './photo-settings';
import { Prisma } from './prisma/client';
import { type CardRow, toStoryCard } from './story-card';

/** A story that is wanted as a card, and the picture that it is wanted with: null for its own, or words alone. */
export interface WantedCard {
  storyId: string;
  photoId: string | null;
}

type Row = CardRow & {
  lead: unknown;
  /** Whether the picture is the story's lead. */
  own: boolean;
  photo:
    | (Omit<PhotoRow, 'creditUnknownAt' | 'updatedAt'> & {
        creditUnknownAt: string | null;
        updatedAt: string;
      })
    | null;
  rules: RightRule[];
  settings: PhotoSettingsRow | null;
};

const date = (text: string | null) => (text === null ? null : new Date(text));
const instant = (text: string | null) => (text === null ? null : new Date(text).toISOString());

/**
 * Published stories as cards, by id, in one query with their authors, pictures, rules about those and the site's settings
 * for pictures: what a page costs doesn't grow with its cards. Tables that grow with every story are asked for all cards at
 * once: stories of one time lie beside each other in them, so that costs what one card does. A picture that is not, or no longer, one of those that
 * the story shows its readers gives way to its lead; so nothing goes out that no publication vouches for.
 */
export async function loadCards(wanted: readonly WantedCard[], at: Date): Promise<Map<string, StoryCard>> {
  if (wanted.length === 0) return new Map();
  const ids = wanted.map(({ storyId }) => storyId);
  const rows = await ask<Row>(Prisma.sql`
    WITH wanted AS (
      SELECT * FROM unnest(${ids}::uuid[], ${wanted.map(({ photoId }) => photoId)}::uuid[]) AS given (id, photo)
    ), bylines AS (
      SELECT byline."storyId", json_agg(json_build_object('role', byline.role, 'author',
        json_build_object('slug', author.slug, 'name', author.name, 'jobTitle', author."jobTitle"))
        ORDER BY byline.position) AS list
      FROM "PublicationByline" byline JOIN "Author" author ON author.id = byline."authorId"
      WHERE byline."storyId" = ANY (${ids}::uuid[]) GROUP BY byline."storyId"
    ), shown AS (
      SELECT p."storyId", p.path, p."sectionId", p.headline, p.standfirst, p.kicker, p."contentWarning", p.kind, p.language,
        p."publishedAt", p."updatedAt", p.fields -> 'lead' AS lead, p."leadPhotoId", coalesce((
          SELECT r."refId" FROM "Reference" r
          WHERE wanted.photo IS NOT NULL AND r."storyId" = p."storyId" AND r.stage = 'published' AND r.kind = 'photo' AND r."refId" = wanted.photo
          LIMIT 1), p."leadPhotoId") AS "photoId"
      FROM "Publication" p JOIN wanted ON wanted.id = p."storyId" WHERE p."storyId" = ANY (${ids}::uuid[])
    ), photos AS MATERIALIZED (
      SELECT id, width, height, sizes, share, renditions, moves, focal, placeholder, tint, alt, caption, credit,
        "copyrightNotice", "webStatement", "licensorUrl", "sourceType", "creditUnknownAt", "updatedAt", agencies
      FROM "Photo" WHERE id IN (SELECT "photoId" FROM shown)
    ), rules AS MATERIALIZED (
      SELECT rule."photoId", rule.id, rule.answer::text, 'photo' AS scope, rule."startsAt", rule."endsAt", rule."createdAt"
      FROM "RightRule" rule WHERE rule."photoId" IN (SELECT "photoId" FROM shown)
      UNION ALL
      SELECT place."photoId", rule.id, rule.answer::text, 'collection', rule."startsAt", rule."endsAt", rule."createdAt"
      FROM "PhotoCollection" place JOIN "RightRule" rule ON rule."collectionId" = place."collectionId"
      WHERE place."photoId" IN (SELECT "photoId" FROM shown)
      UNION ALL
      SELECT photo.id, rule.id, rule.answer::text, 'agency', rule."startsAt", rule."endsAt", rule."createdAt"
      FROM photos photo JOIN "RightRule" rule ON rule.agency = ANY(photo.agencies)
    )
    SELECT shown."storyId", shown.path, shown.headline, shown.standfirst, shown.kicker, shown."contentWarning", shown.kind,
      shown.language, shown."publishedAt", shown."updatedAt", shown.lead,
      shown."photoId" IS NOT DISTINCT FROM shown."leadPhotoId" AS own,
      (SELECT jsonb_object_agg(id, json_build_object('slug', slug, 'name', name)) FROM "Section")
        -> shown."sectionId"::text AS section,
      json_build_object('live', (
        SELECT json_build_object('state', live.state) FROM "LiveCoverage" live
        WHERE live."storyId" = shown."storyId")) AS story,
      coalesce(bylines.list, '[]') AS bylines,
      (SELECT to_json(photos) FROM photos WHERE photos.id = shown."photoId") AS photo,
      coalesce((SELECT json_agg(rules) FROM rules WHERE rules."photoId" = shown."photoId"), '[]') AS rules,
      (SELECT to_json(site) FROM (
        SELECT "creditStyle", "labelAi", "picturesChangedAt" FROM "Site" WHERE id = 1) site) AS settings
    FROM shown LEFT JOIN bylines ON bylines."storyId" = shown."storyId"`);
  return new Map(rows.map((row) => [row.storyId, toCard(row, at)]));
}

function toCard({ photo, rules, settings, lead, own, ...row }: Row, at: Date): StoryCard {
  const figure =
    photo &&
    figureOf(
      { ...photo, creditUnknownAt: date(photo.creditUnknownAt), updatedAt: new Date(photo.updatedAt) },
      rules.map((rule) => ({
        ...rule,
        startsAt: instant(rule.startsAt),
        endsAt: instant(rule.endsAt),
        createdAt: new Date(rule.createdAt).toISOString(),
      })),
      toPhotoSettings(settings),
      { address: readersAddress, readers: true, at },
    );
  return toStoryCard(row, figure, own ? (leadMediaSchema.safeParse(lead).data ?? null) : null);
}
