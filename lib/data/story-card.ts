import { type StoryKind, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { Byline, StoryCard } from '@/lib/document/shapes/story-page';
import { photoSelect, toPublicPhoto } from './photo-figure';
import type { Prisma } from './prisma/client';

export const bylineSelect = {
  orderBy: { position: 'asc' },
  select: { role: true, author: { select: { slug: true, name: true, jobTitle: true } } },
} satisfies Prisma.Publication$bylinesArgs;

/** What a list loads of each publication. */
export const cardSelect = {
  storyId: true,
  path: true,
  headline: true,
  standfirst: true,
  kicker: true,
  contentWarning: true,
  kind: true,
  language: true,
  fields: true,
  publishedAt: true,
  updatedAt: true,
  section: { select: { slug: true, name: true } },
  bylines: bylineSelect,
  leadPhoto: { select: photoSelect },
} satisfies Prisma.PublicationSelect;

type CardRow = Prisma.PublicationGetPayload<{ select: typeof cardSelect }>;

/** Bylines in their order. */
export function toBylines(rows: CardRow['bylines']): Byline[] {
  return rows.map(({ role, author }) => ({ ...author, role: role as Byline['role'] }));
}

/** A publication as a list shows it. */
export function toStoryCard(row: CardRow): StoryCard {
  const { lead } = storyFieldsSchema.parse(row.fields);
  const figure = row.leadPhoto && toPublicPhoto(row.leadPhoto);
  const override = lead?.kind === 'photo' ? lead : null;
  return {
    id: row.storyId,
    path: row.path,
    headline: row.headline,
    standfirst: row.standfirst,
    kicker: row.kicker,
    contentWarning: row.contentWarning,
    kind: row.kind as StoryKind,
    language: row.language,
    section: row.section,
    bylines: toBylines(row.bylines),
    photo: figure && { figure, alt: override?.decorative ? '' : (override?.alt ?? figure.alt) },
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
  };
}
