import { edgeState, servesUntil } from '@/lib/document/edge-state';
import type { EdgeNow } from '@/lib/document/shapes/delivery';
import { database } from '../client';

interface Row {
  id: string;
  name: string;
  kind: 'edge' | 'cdn';
  staleSeconds: number;
  missing: number;
  missesHard: boolean;
  since: Date | null;
  seenAt: Date;
  stoppedAt: Date | null;
  now: Date;
}

function toEdge({ stoppedAt, now, ...row }: Row): EdgeNow {
  const report = { ...row, seenAt: row.seenAt.getTime(), stoppedAt: stoppedAt?.getTime() ?? null };
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    state: edgeState(report, now.getTime()),
    missing: row.missing,
    missesHard: row.missesHard,
    since: row.since?.toISOString() ?? null,
    seenAt: row.seenAt.toISOString(),
    servesUntil: new Date(servesUntil(report)).toISOString(),
  };
}

/** Every edge and cache that has reported lately, by the database's clock. */
export async function findEdges(): Promise<EdgeNow[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT edge.id, edge.name, edge.kind, edge."staleSeconds", edge."seenAt", edge."stoppedAt", now() AS now,
      (sequence.last - edge.seq)::int AS missing, coalesce(missed.hard, false) AS "missesHard", missed.since
    FROM "Edge" edge CROSS JOIN "DropSequence" sequence
    CROSS JOIN LATERAL (
      SELECT bool_or(hard) AS hard, min(at) AS since FROM "PageDrop" WHERE seq > edge.seq
    ) missed
    ORDER BY edge.name, edge.id`;
  return rows.map(toEdge);
}
