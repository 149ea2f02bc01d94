import { database } from '../client';
import { findAlike } from './find-alike';
import { inTransaction, type Transaction } from './transaction';

const batch = 50;
/** More are kept than are shown: some may be taken down. */
const kept = 6;
/** A new story may belong to so many others, which are looked at anew. */
const neighbours = 8;
/** Where more than that were published at once, each of them is looked at itself anyway. */
const few = 20;

interface Due {
  storyId: string;
  changes: number;
  echo: boolean;
}

/** Writes which stories an editor chose to stand at the end of this one. */
export async function writeChosenRelated(
  tx: Transaction,
  storyId: string,
  chosen: readonly string[],
): Promise<void> {
  const ids = [...new Set(chosen)].filter((id) => id !== storyId);
  await tx.relatedStories.upsert({
    where: { storyId },
    create: { storyId, chosen: ids },
    update: { chosen: ids },
  });
}

/** Whatever became due again meanwhile stays so. */
async function relate({ storyId, changes, echo }: Due, mayEcho: boolean): Promise<void> {
  const alike = await findAlike(storyId, kept + neighbours);
  const found = alike.slice(0, kept);
  await inTransaction(async (tx) => {
    // In the order in which a publication takes them: first the story, then what is due, then what was found.
    const [story] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Publication" WHERE "storyId" = ${storyId}::uuid FOR KEY SHARE`;
    if (!story) return;
    await tx.relatedDue.deleteMany({ where: { storyId, changes } });
    const before = await tx.relatedStories.findUnique({ where: { storyId } });
    if (before && before.found.join() === found.join()) return;
    await tx.relatedStories.upsert({ where: { storyId }, create: { storyId, found }, update: { found } });
    if (echo || !mayEcho) return;
    await tx.$executeRaw`
      INSERT INTO "RelatedDue" ("storyId", echo)
      SELECT "storyId", true FROM "Publication" WHERE "storyId" = ANY (${alike}::uuid[]) ORDER BY "storyId"
      ON CONFLICT DO NOTHING`;
  });
}

/**
 * Looks for the stories that stand at the end of those that were published or changed, the newest first, until none is
 * left or `signal` aborts. What is not in the search yet waits for that.
 */
export async function relateDueStories(signal?: AbortSignal): Promise<void> {
  for (let last: string | null = null; !signal?.aborted; ) {
    const due: Due[] = await database().relatedDue.findMany({
      where: { ...(last ? { storyId: { lt: last } } : {}), publication: { searchDue: null } },
      orderBy: { storyId: 'desc' },
      take: batch,
      select: { storyId: true, changes: true, echo: true },
    });
    const mayEcho = last === null && due.length <= few;
    for (const one of due) {
      if (signal?.aborted) return;
      await relate(one, mayEcho);
    }
    if (due.length < batch) {
      const echoes = mayEcho && due.some(({ echo }) => !echo);
      if (!echoes) return;
      last = null;
    } else last = due.at(-1)?.storyId ?? null;
  }
}
