import { database } from '../client';

/** When this newsroom began: its database was made (ISO instant). It never changes. */
export async function getBeginning(): Promise<string> {
  const [row] = await database().$queryRaw<{ at: Date | null }[]>`
    SELECT min(finished_at) AS at FROM "_prisma_migrations"`;
  if (!row?.at) throw new Error('The database does not say when it was made');
  return row.at.toISOString();
}
