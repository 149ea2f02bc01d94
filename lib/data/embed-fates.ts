import type { EmbedFate } from '@/lib/document/shapes/embed-watch';
import type { Prisma } from './prisma/client';

/** What a page needs of each post that its story shows. */
export const fateSelect = {
  address: true,
  choice: true,
  description: true,
  check: { select: { state: true } },
} satisfies Prisma.EmbedPlaceSelect;

/** Of posts that are there as ever nothing need be said: live coverage may show thousands. */
export const eventful = {
  OR: [{ choice: { not: null } }, { check: { state: { notIn: ['live', 'unknown'] } } }],
} satisfies Prisma.EmbedPlaceWhereInput;

type Row = Prisma.EmbedPlaceGetPayload<{ select: typeof fateSelect }>;

/** What became of posts, by address. */
export function toFates(rows: readonly Row[]): ReadonlyMap<string, EmbedFate> {
  return new Map(
    rows.map(({ address, choice, description, check }) => [
      address,
      { state: check.state ?? 'unknown', choice, description },
    ]),
  );
}

/** What became of the posts that a story shows, or showed. */
export async function embedFates(
  from: Prisma.TransactionClient,
  storyId: string,
): Promise<ReadonlyMap<string, EmbedFate>> {
  return toFates(await from.embedPlace.findMany({ where: { storyId }, select: fateSelect }));
}
