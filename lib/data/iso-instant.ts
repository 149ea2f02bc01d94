import { Prisma } from './prisma/client';

/**
 * A column of instants as text, as JavaScript writes them (`2026-11-22T19:30:00.000Z`), so that a JSON value made by PostgreSQL says
 * them as one made here would; null for none. `column`: as it stands in the statement, always a constant of ours.
 */
export function isoInstant(column: string): Prisma.Sql {
  return Prisma.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}
