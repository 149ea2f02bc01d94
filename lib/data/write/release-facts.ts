import type { Embargo } from './embargoes';
import type { Transaction } from './transaction';

/** What an update needs to go out, beside itself. */
export interface ReleaseFacts {
  /** The embargo of its story, as long as it lasts; null for none, and for one that has ended. */
  embargo: Embargo | null;
  /** Whether all of its authors exist. */
  areAuthors: boolean;
}

/** Looks at both in one question: whoever posts waits for each. `storyId` is a story that is held. */
export async function releaseFacts(
  tx: Transaction,
  { storyId, authorIds, at }: { storyId: string; authorIds: readonly string[]; at: Date },
): Promise<ReleaseFacts> {
  const wanted = [...new Set(authorIds)];
  const [row] = await tx.$queryRaw<{ wall: string; zone: string; until: Date | null; authors: number }[]>`
    SELECT embargo.wall, embargo.zone, embargo.until,
      (SELECT count(*)::int FROM "Author" WHERE id = ANY(${wanted}::uuid[])) AS authors
    FROM (VALUES (${storyId}::uuid)) story (id)
    LEFT JOIN "Embargo" embargo ON embargo."storyId" = story.id AND embargo.until > ${at}`;
  const { wall = '', zone = '', until = null, authors } = row ?? {};
  return { embargo: until && { wall, zone, until }, areAuthors: authors === wanted.length };
}
