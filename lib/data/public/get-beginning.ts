import { database } from '../client';

let known: string | undefined;

/** When this newsroom began: its database was made (ISO instant). It never changes, so a process asks once. */
export async function getBeginning(): Promise<string> {
  known ??= await readBeginning();
  return known;
}

async function readBeginning(): Promise<string> {
  const [row] = await database().$queryRaw<{ at: Date | null }[]>`
    SELECT min(finished_at) AS at FROM "_prisma_migrations"`;
  if (!row?.at) throw new Error('The database does not say when it was made');
  return row.at.toISOString();
}
