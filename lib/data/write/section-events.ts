import {
  type SectionEvent,
  type SectionEventFacts,
  type SectionEventKind,
  sectionEventFactsSchema,
} from '@/lib/document/shapes/section-event';
import { newId } from '@/lib/kit/ids';
import { toJson } from '../json';
import { addJob } from './add-job';
import { isNews } from './is-news';
import type { Transaction } from './transaction';

interface Happened extends Pick<SectionEventFacts, 'section'>, Partial<Omit<SectionEventFacts, 'section'>> {
  kind: SectionEventKind;
  at: Date;
}

/**
 * The outbox of sections. Notes that something happened to one before readers' eyes, with the job that sees to all that follows
 * (`follow-event`): both exist exactly if the transaction is committed. It is one event, however many stories the section has.
 */
export async function recordSectionEvent(tx: Transaction, happened: Happened): Promise<void> {
  const { kind, at, section, before = null, successor = null, stories = 0 } = happened;
  if (!isNews(at)) return;
  const id = newId();
  const named = ({ id: of, slug, name }: SectionEventFacts['section']) => ({ id: of, slug, name });
  const facts = {
    section: named(section),
    before: before && { slug: before.slug, name: before.name },
    successor: successor && named(successor),
    stories,
  };
  await tx.sectionEvent.create({ data: { id, kind, at, facts: toJson(facts) } });
  await addJob(tx, 'follow-event', { eventId: id }, { subject: id });
}

/** An event that was noted; null when it is no longer there. */
export async function findSectionEvent(tx: Transaction, id: string): Promise<SectionEvent | null> {
  const row = await tx.sectionEvent.findUnique({ where: { id } });
  if (!row) return null;
  const facts = sectionEventFactsSchema.parse(row.facts);
  return { id, kind: row.kind as SectionEventKind, at: row.at, facts };
}
