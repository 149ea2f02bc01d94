import type { Byline } from '@/lib/document/shapes/byline';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { type LeadMedia, type StoryKind, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { readersAddress } from '@/lib/kit/media-address';
import { photoSelect, toFigures } from './photo-figure';
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
  story: { select: { live: { select: { state: true } } } },
} satisfies Prisma.PublicationSelect;

type CardRow = Prisma.PublicationGetPayload<{ select: typeof cardSelect }>;

/** Bylines in their order. */
export function toBylines(rows: CardRow['bylines']): Byline[] {
  return rows.map(({ role, author }) => ({ ...author, role: role as Byline['role'] }));
}

/** Publications as a list shows them, in their order. */
export async function toStoryCards(rows: readonly CardRow[]): Promise<StoryCard[]> {
  const leads = rows.flatMap((row) => row.leadPhoto ?? []);
  const figures = await toFigures(leads, { address: readersAddress, readers: true });
  return rows.map((row) => {
    const figure = (row.leadPhoto && figures.get(row.leadPhoto.id)) ?? null;
    return toStoryCard(row, figure, storyFieldsSchema.parse(row.fields).lead);
  });
}

/** A publication as a list shows it; `lead`: what it says itself about its lead picture, where `figure` is that. */
export function toStoryCard(
  row: Omit<CardRow, 'fields' | 'leadPhoto'>,
  figure: PhotoFigure | null,
  lead: LeadMedia | null,
): StoryCard {
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
    live: row.story.live?.state ?? null,
    photo: figure && { figure, alt: ownAlt(override, figure) },
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
  };
}

function ownAlt(use: { alt: string | null; decorative: boolean } | null, figure: PhotoFigure): string {
  if (figure.withheld || use?.decorative) return '';
  return use?.alt ?? figure.alt;
}
