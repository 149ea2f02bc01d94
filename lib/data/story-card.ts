import type { Byline } from '@/lib/document/shapes/byline';
import type { LiveState } from '@/lib/document/shapes/live';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { LeadMedia, StoryKind } from '@/lib/document/shapes/story-fields';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Prisma } from './prisma/client';

export const bylineSelect = {
  orderBy: { position: 'asc' },
  select: { role: true, author: { select: { slug: true, name: true, jobTitle: true } } },
} satisfies Prisma.Publication$bylinesArgs;

type BylineRow = { role: string; author: Omit<Byline, 'role'> };

/** What a card says, as `load-cards` reads it. */
export interface CardRow {
  storyId: string;
  path: string;
  headline: string;
  standfirst: string;
  kicker: string;
  contentWarning: string;
  kind: string;
  language: string;
  publishedAt: Date;
  updatedAt: Date | null;
  section: NamedLink;
  bylines: BylineRow[];
  story: { live: { state: LiveState } | null };
}

/** Bylines in their order. */
export function toBylines(rows: readonly BylineRow[]): Byline[] {
  return rows.map(({ role, author }) => ({ ...author, role: role as Byline['role'] }));
}

/** A publication as a list shows it; `lead`: what it says itself about its lead picture, where `figure` is that. */
export function toStoryCard(row: CardRow, figure: PhotoFigure | null, lead: LeadMedia | null): StoryCard {
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
