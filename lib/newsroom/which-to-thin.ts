import type { RevisionSummary } from '@/lib/document/shapes/revision';

const hour = 60 * 60_000;
const day = 24 * hour;

/** From which age on one version stands for how much time, in milliseconds; younger ones all stay. */
const grain = [
  { from: 365 * day, length: 30 * day },
  { from: 7 * day, length: day },
  { from: day, length: hour },
] as const;

/** What the rule looks at: of a revision everything but its content. */
export interface ThinCandidate {
  id: string;
  version: number;
  createdAt: Date;
  authorId: string;
  name: string | null;
  publishedAt: Date | null;
  summary: RevisionSummary | null;
}

/** A version that stays and stands from now on for others too. */
export interface Heir {
  id: string;
  summary: RevisionSummary;
}

/**
 * Which autosaves may go: all of the last 24 hours stay, then the last of each hour for a week, of each day for a
 * year, of each 30 days after that. Each person's last one is kept by itself, so that nobody's hand is lost from the
 * history, and a save whose answer never arrived is still known when its client comes back. Named and published
 * versions, the first and the newest stay for ever. Hours and days are those of UTC, counted from 1970, so that
 * thinning often keeps the same as thinning once.
 * @returns the ids to delete, and the versions that inherit what was said of them
 */
export function whichToThin(
  revisions: readonly ThinCandidate[],
  now: Date,
): { drop: string[]; heirs: Heir[] } {
  const newestFirst = [...revisions].sort((a, b) => b.version - a.version);
  const first = newestFirst.at(-1);
  const drop: string[] = [];
  const heirs = new Map<string, Heir>();
  const keepers = new Map<string, ThinCandidate>();
  for (const [index, revision] of newestFirst.entries()) {
    const span = spanOf(revision, now);
    const keeper = span && keepers.get(span);
    const stays =
      index === 0 || revision === first || revision.name !== null || revision.publishedAt !== null;
    if (!span || stays) continue;
    if (!keeper) {
      keepers.set(span, revision);
      continue;
    }
    drop.push(revision.id);
    const own = heirs.get(keeper.id)?.summary ?? keeper.summary;
    const summary = addSummaries(revision.summary, own);
    if (summary) heirs.set(keeper.id, { id: keeper.id, summary });
  }
  return { drop, heirs: [...heirs.values()] };
}

/** The person and the stretch of time of which one version is enough; null while all are kept. */
function spanOf({ createdAt, authorId }: ThinCandidate, now: Date): string | null {
  const age = now.getTime() - createdAt.getTime();
  const found = grain.find(({ from }) => age > from);
  return found ? `${authorId} ${found.length} ${Math.floor(createdAt.getTime() / found.length)}` : null;
}

/** What two saves did together; what brought back an old version is said of the later one only. */
function addSummaries(
  earlier: RevisionSummary | null,
  later: RevisionSummary | null,
): RevisionSummary | null {
  if (!earlier || !later) return later ?? earlier;
  return {
    ...later,
    saves: earlier.saves + later.saves,
    wordsAdded: earlier.wordsAdded + later.wordsAdded,
    wordsRemoved: earlier.wordsRemoved + later.wordsRemoved,
    blocks: Math.max(earlier.blocks, later.blocks),
    fields: [...new Set([...earlier.fields, ...later.fields])],
  };
}
