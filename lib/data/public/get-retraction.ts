import type { RetractionPage } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import type { Prisma } from '../prisma/client';

export const retractionSelect = {
  storyId: true,
  path: true,
  headline: true,
  language: true,
  notice: true,
  firstPublishedAt: true,
  retractedAt: true,
  section: { select: { slug: true, name: true } },
} satisfies Prisma.RetractionSelect;

type Row = Prisma.RetractionGetPayload<{ select: typeof retractionSelect }>;

export function toRetraction({ storyId: id, firstPublishedAt, retractedAt, ...row }: Row): RetractionPage {
  return {
    ...row,
    id,
    publishedAt: firstPublishedAt.toISOString(),
    retractedAt: retractedAt.toISOString(),
  };
}

/** The notice at `/{section}/{slug}` that a story was taken back, or null. */
export async function getRetraction(section: string, slug: string): Promise<RetractionPage | null> {
  const path = `/${section}/${slug}`;
  const row = await database().retraction.findUnique({ where: { path }, select: retractionSelect });
  return row && toRetraction(row);
}
