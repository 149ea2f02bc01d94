import type { RightRule } from '@/lib/document/rights';
import { leadMediaSchema } from '@/lib/document/shapes/story-fields';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { readersAddress } from '@/lib/kit/media-address';
import { database } from '../client';
import { figureOf, type PhotoRow } from '../photo-figure';
import { type PhotoSettingsRow, toPhotoSettings } from '../photo-settings';
import { toStoryCard } from '../story-card';

/** A story that is wanted as a card, and the picture that it is wanted with: null for its own, or words alone. */
export interface WantedCard {
  storyId: string;
  photoId: string | null;
}

type Row = Omit<Parameters<typeof toStoryCard>[0], 'section' | 'bylines' | 'story'> & {
  story: Parameters<typeof toStoryCard>[0]['story'];
  section: { slug: string; name: string };
  bylines: Parameters<typeof toStoryCard>[0]['bylines'];
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
 * for pictures: what a front costs doesn't grow with its slots. A picture that is not, or no longer, one of those that
 * the story shows its readers gives way to its lead; so nothing goes out that no publication vouches for.
 */
export async function frontCards(wanted: readonly WantedCard[], at: Date): Promise<Map<string, StoryCard>> {
  if (wanted.length === 0) return new Map();
  const rows = await database().$queryRaw<Row[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${wanted.map(({ storyId }) => storyId)}::uuid[],
        ${wanted.map(({ photoId }) => photoId)}::uuid[]) AS given (id, photo)
    ), shown AS (
      SELECT p."storyId", p.path, p."sectionId", p.headline, p.standfirst, p.kicker, p."contentWarning", p.kind, p.language,
        p."publishedAt", p."updatedAt", p.fields -> 'lead' AS lead, p."leadPhotoId", coalesce((
          SELECT r."refId" FROM "Reference" r
          WHERE r."storyId" = p."storyId" AND r.stage = 'published' AND r.kind = 'photo' AND r."refId" = wanted.photo
          LIMIT 1), p."leadPhotoId") AS "photoId"
      FROM wanted JOIN "Publication" p ON p."storyId" = wanted.id
    ), rules AS (
      SELECT rule."photoId", rule.id, rule.answer::text, 'photo' AS scope, rule."startsAt", rule."endsAt", rule."createdAt"
      FROM "RightRule" rule WHERE rule."photoId" IN (SELECT "photoId" FROM shown)
      UNION ALL
      SELECT place."photoId", rule.id, rule.answer::text, 'collection', rule."startsAt", rule."endsAt", rule."createdAt"
      FROM "PhotoCollection" place JOIN "RightRule" rule ON rule."collectionId" = place."collectionId"
      WHERE place."photoId" IN (SELECT "photoId" FROM shown)
      UNION ALL
      SELECT photo.id, rule.id, rule.answer::text, 'agency', rule."startsAt", rule."endsAt", rule."createdAt"
      FROM "Photo" photo JOIN "RightRule" rule ON rule.agency = ANY(photo.agencies)
      WHERE photo.id IN (SELECT "photoId" FROM shown)
    )
    SELECT shown."storyId", shown.path, shown.headline, shown.standfirst, shown.kicker, shown."contentWarning", shown.kind,
      shown.language, shown."publishedAt", shown."updatedAt", shown.lead,
      shown."photoId" IS NOT DISTINCT FROM shown."leadPhotoId" AS own,
      json_build_object('slug', section.slug, 'name', section.name) AS section,
      json_build_object('live', (
        SELECT json_build_object('state', live.state) FROM "LiveCoverage" live
        WHERE live."storyId" = shown."storyId")) AS story,
      coalesce((
        SELECT json_agg(json_build_object('role', byline.role, 'author',
          json_build_object('slug', author.slug, 'name', author.name, 'jobTitle', author."jobTitle")) ORDER BY byline.position)
        FROM "PublicationByline" byline JOIN "Author" author ON author.id = byline."authorId"
        WHERE byline."storyId" = shown."storyId"), '[]') AS bylines,
      (SELECT to_json(photo) FROM (
        SELECT id, width, height, sizes, share, renditions, moves, focal, placeholder, alt, caption, credit,
          "copyrightNotice", "webStatement", "licensorUrl", "sourceType", "creditUnknownAt", "updatedAt"
        FROM "Photo" WHERE "Photo".id = shown."photoId") photo) AS photo,
      coalesce((SELECT json_agg(rules) FROM rules WHERE rules."photoId" = shown."photoId"), '[]') AS rules,
      (SELECT to_json(site) FROM (
        SELECT "creditStyle", "labelAi", "picturesChangedAt" FROM "Site" WHERE id = 1) site) AS settings
    FROM shown JOIN "Section" section ON section.id = shown."sectionId"`;
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
