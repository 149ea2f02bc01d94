import { z } from 'zod';
import type { DeskEmbedEvent } from '@/lib/document/shapes/desk-embed';
import { embedChoices, postStates } from '@/lib/document/shapes/embed-watch';
import { database } from '../client';

/** Of a post with a long history. */
const most = 20;

const said = z.object({ after: z.enum(postStates) });
const decided = z.object({ after: z.object({ choice: z.enum(embedChoices).nullable() }) });

/** What was done about some posts, by address, the newest first. */
export async function embedEvents(addresses: string[]): Promise<ReadonlyMap<string, DeskEmbedEvent[]>> {
  const lines = await database().auditLine.findMany({
    where: { subjectKind: 'embed', subjectId: { in: addresses } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most * Math.max(addresses.length, 1),
    select: { at: true, subjectId: true, detail: true, person: { select: { name: true } } },
  });
  const byAddress = new Map<string, DeskEmbedEvent[]>();
  for (const { at, subjectId, detail, person } of lines) {
    const events = byAddress.get(subjectId) ?? [];
    if (events.length < most) {
      events.push({
        at: at.toISOString(),
        by: person?.name ?? '',
        said: said.safeParse(detail).data?.after ?? null,
        choice: decided.safeParse(detail).data?.after.choice ?? null,
      });
    }
    byAddress.set(subjectId, events);
  }
  return byAddress;
}
