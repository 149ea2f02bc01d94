import type { StoryEmbargo } from '@/lib/document/shapes/embargo';
import type { Prisma } from './prisma/client';

export const embargoSelect = {
  until: true,
  zone: true,
  note: true,
  setBy: { select: { name: true } },
} satisfies Prisma.EmbargoSelect;

type Row = Prisma.EmbargoGetPayload<{ select: typeof embargoSelect }>;

/** An embargo that lasts at `at`, as the desk shows it; null for none, and for one that has ended. */
export function toEmbargo(row: Row | null, at: Date): StoryEmbargo | null {
  if (!row || row.until <= at) return null;
  const { until, zone, note, setBy } = row;
  return { until: until.toISOString(), zone, note, by: setBy.name };
}
