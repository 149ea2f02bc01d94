import { z } from 'zod';
import { readStored } from '@/blocks/read-stored';
import type { Ref } from '@/lib/document/block';
import { fediverseHandle } from '@/lib/document/fediverse-handle';
import type { Refs } from '@/lib/document/refs';
import type { Byline } from '@/lib/document/shapes/byline';
import type { LivePart } from '@/lib/document/shapes/live-page';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import type { LeadFigure, PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { readersAddress } from '@/lib/kit/media-address';
import { eventful, fateSelect, toFates } from './embed-fates';
import { liveSelect, toLiveHead } from './live-part';
import { portraitSelect, toPortrait } from './portrait';
import type { Prisma } from './prisma/client';
import { seriesSelect } from './series-place';
import { bylineSelect, toBylines } from './story-card';

/** What a page needs of each of its updates. */
export const pageUpdateSelect = {
  id: true,
  kind: true,
  publishedHeadline: true,
  publishedDocument: true,
  publishedAt: true,
  changedAt: true,
  publishedBylines: bylineSelect,
} satisfies Prisma.UpdateSelect;

const publishedUpdates = {
  where: { status: 'published', kind: { in: [...updateKinds] } },
  // Of unknown time are those of long ago.
  orderBy: [{ publishedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  select: pageUpdateSelect,
} satisfies Prisma.Story$updatesArgs;

/** Who signs a story, with what its page says of them. */
const signedBy = {
  ...bylineSelect,
  select: {
    role: true,
    author: { select: { slug: true, name: true, jobTitle: true, bio: true, links: true } },
  },
} satisfies Prisma.Publication$bylinesArgs;

/** Everything of a publication that its page, its feed entry and its structured data need. */
export const pageSelect = {
  storyId: true,
  path: true,
  fields: true,
  document: true,
  publishedAt: true,
  updatedAt: true,
  correctedAt: true,
  modifiedAt: true,
  changed: true,
  shareCard: { select: { key: true } },
  section: { select: { slug: true, name: true } },
  bylines: signedBy,
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
  story: {
    select: {
      updates: publishedUpdates,
      references: { where: { stage: 'published', ofPost: false }, select: { kind: true, refId: true } },
      embedPlaces: { where: eventful, select: fateSelect },
      live: { select: liveSelect },
    },
  },
} satisfies Prisma.PublicationSelect;

/** The same with what stands at its end: for its own page alone. */
export const ownPageSelect = {
  ...pageSelect,
  related: { select: { chosen: true, found: true } },
  translationOf: true,
  bylines: {
    ...signedBy,
    select: { role: true, author: { select: { ...signedBy.select.author.select, ...portraitSelect } } },
  },
  story: { select: { ...pageSelect.story.select, seriesPart: { select: seriesSelect } } },
} satisfies Prisma.PublicationSelect;

export type PageRow = Prisma.PublicationGetPayload<{ select: typeof pageSelect }>;

export type OwnPageRow = Prisma.PublicationGetPayload<{ select: typeof ownPageSelect }>;

const linksSchema = z.array(z.object({ url: z.string() }));

/** An author with how the fediverse knows them in the place of their addresses elsewhere. */
function asSigned<Author extends { links: unknown }>({ links, ...author }: Author) {
  const fediverse = fediverseHandle((linksSchema.safeParse(links).data ?? []).map(({ url }) => url));
  return { ...author, ...(fediverse && { fediverse }) };
}

/** Who signs a story, with their pictures. */
export function withPortraits(
  rows: OwnPageRow['bylines'],
  figures: ReadonlyMap<string, PhotoFigure>,
): StoryPage['bylines'] {
  return rows.map(({ role, author: { portraitId, portraitAlt, ...author } }) => {
    const portrait = toPortrait({ portraitId, portraitAlt }, figures);
    return { ...asSigned(author), ...(portrait && { portrait }), role: role as Byline['role'] };
  });
}

/** What the publication and its updates name, as their publication noted it. */
export function pageRefs(row: PageRow): Ref[] {
  return row.story.references.map(({ kind, refId }) => ({ kind, id: refId }));
}

function toLead(fields: StoryFields, refs: Refs): LeadFigure | null {
  const { lead } = fields;
  if (lead?.kind === 'video') return lead;
  const photo = lead && refs.photos.get(lead.photoId);
  if (!lead || !photo) return null;
  // The words of a picture that may not be shown go with it.
  if (photo.withheld) return { kind: 'photo', photo, alt: '', caption: '' };
  const alt = lead.decorative ? '' : (lead.alt ?? photo.alt);
  return { kind: 'photo', photo, alt, caption: lead.caption ?? photo.caption };
}

/** An update as readers see it; none where they don't. */
export function toUpdate(row: PageRow['story']['updates'][number]): PublishedUpdate[] {
  if (!row.publishedDocument || row.kind === 'live_post') return [];
  return [
    {
      id: row.id,
      kind: row.kind,
      headline: row.publishedHeadline,
      document: readStored(row.publishedDocument),
      bylines: toBylines(row.publishedBylines),
      publishedAt: row.publishedAt?.toISOString() ?? null,
      changedAt: row.changedAt?.toISOString() ?? null,
    },
  ];
}

/** The picture chosen for cards elsewhere. One that may not be shown leaves them to the lead. */
function shareOf({ sharePhotoId }: StoryFields, refs: Refs): PhotoFigure | null {
  const photo = sharePhotoId ? refs.photos.get(sharePhotoId) : undefined;
  return photo && !photo.withheld ? photo : null;
}

const nothingWritten = emptyFields();

/** The fields of a publication: validated when they were stored, so only what has come to fields since is filled in. */
const readFields = (stored: unknown): StoryFields => ({ ...nothingWritten, ...(stored as StoryFields) });

/** A publication with what it names; `refs` may hold more than this story's. Left out, `live` is the coverage without posts. */
export function toStoryPage(
  row: PageRow,
  refs: Refs,
  live: LivePart | null = row.story.live && toLiveHead(row.story.live),
): StoryPage {
  const fields = readFields(row.fields);
  return {
    id: row.storyId,
    path: row.path,
    headline: fields.headline,
    standfirst: fields.standfirst,
    keyPoints: fields.keyPoints,
    kicker: fields.kicker,
    contentWarning: fields.contentWarning,
    kind: fields.kind,
    review: fields.kind === 'review' && fields.review?.name.trim() ? fields.review : null,
    language: fields.language,
    datelinePlace: fields.datelinePlace,
    backstory: fields.backstory,
    searchHeadline: fields.searchHeadline,
    socialHeadline: fields.socialHeadline,
    socialText: fields.socialText,
    description: fields.description,
    canonicalUrl: fields.canonicalUrl,
    indexing: fields.indexing,
    section: row.section,
    tags: row.tags.map(({ tag }) => tag),
    bylines: toBylines(row.bylines.map(({ role, author }) => ({ role, author: asSigned(author) }))),
    lead: toLead(fields, refs),
    sharePhoto: shareOf(fields, refs),
    shareCard: row.shareCard?.key ? readersAddress(row.shareCard.key, null) : null,
    document: readStored(row.document),
    updates: row.story.updates.flatMap(toUpdate),
    live,
    related: { stories: [], waiting: [] },
    series: null,
    translations: null,
    refs: { ...refs, embeds: toFates(row.story.embedPlaces) },
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    correctedAt: row.correctedAt?.toISOString() ?? null,
    modifiedAt: row.modifiedAt.toISOString(),
    hasHistory: row.changed,
  };
}
