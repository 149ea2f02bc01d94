import {
  type StoryEvent,
  type StoryEventFacts,
  type StoryEventKind,
  storyEventFactsSchema,
} from '@/lib/document/shapes/story-event';
import type { EntryKind } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import { joined } from '../client';
import { jobCall } from './add-job';
import type { Transaction } from './transaction';

interface Happened {
  storyId: string;
  kind: StoryEventKind;
  at: Date;
  /** The update that it is about, with its headline as readers have it. */
  update?: { id: string; kind: EntryKind; headline: string };
  /** Where the address of a story that is taken down leads from now on. */
  redirectTo?: string | null;
}

const factsSelect = {
  path: true,
  headline: true,
  standfirst: true,
  kind: true,
  language: true,
  version: true,
  section: { select: { slug: true, name: true } },
  bylines: {
    where: { role: 'reporter' },
    orderBy: { position: 'asc' },
    select: { author: { select: { slug: true, name: true } } },
  },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
  story: { select: { seriesPart: { select: { series: { select: { slug: true, name: true } } } } } },
  publishedAt: true,
  updatedAt: true,
  correctedAt: true,
  modifiedAt: true,
} as const;

/** The story as readers see it at this moment; null for one that they don't. */
async function factsOf(tx: Transaction, { storyId, update, redirectTo }: Happened) {
  const row = await tx.publication.findUnique({ ...joined, where: { storyId }, select: factsSelect });
  if (!row) return null;
  const facts: StoryEventFacts = {
    story: {
      ...row,
      id: storyId,
      authors: row.bylines.map(({ author }) => author),
      tags: row.tags.map(({ tag }) => tag),
      series: row.story.seriesPart?.series ?? null,
      publishedAt: row.publishedAt.toISOString(),
      updatedAt: row.updatedAt?.toISOString() ?? null,
      correctedAt: row.correctedAt?.toISOString() ?? null,
      modifiedAt: row.modifiedAt.toISOString(),
    },
    update: update ?? null,
    redirectTo: redirectTo ?? null,
  };
  return storyEventFactsSchema.parse(facts);
}

/** What is dated further back is no news: the demo newsroom, or what comes from another system. */
const newsForMs = 2 * 60_000;

/**
 * The outbox of publication. Notes that something happened to a story before readers' eyes, with the job that sees to
 * all that follows (`follow-event`): both exist exactly if the transaction is committed. Whoever takes a story down calls
 * it while the publication is still there, everybody else when all is written.
 */
export async function recordStoryEvent(tx: Transaction, happened: Happened): Promise<void> {
  if (Date.now() - happened.at.getTime() > newsForMs) return;
  const facts = await factsOf(tx, happened);
  if (!facts) return;
  const { storyId, kind, at } = happened;
  const id = newId();
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "StoryEvent" (id, kind, "storyId", at, facts)
      VALUES (${id}::uuid, ${kind}, ${storyId}::uuid, ${at}, ${JSON.stringify(facts)}::jsonb)
    )
    SELECT 1 FROM ${jobCall('follow-event', { eventId: id }, { subject: id })}`;
}

/** An event that was noted; null when it is no longer there. */
export async function findStoryEvent(tx: Transaction, id: string): Promise<StoryEvent | null> {
  const row = await tx.storyEvent.findUnique({ where: { id } });
  if (!row) return null;
  const facts = storyEventFactsSchema.parse(row.facts);
  return { id, kind: row.kind as StoryEventKind, storyId: row.storyId, at: row.at, facts };
}
