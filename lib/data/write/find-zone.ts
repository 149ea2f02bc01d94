import type { Transaction } from './transaction';

function isOnOurClocks(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone that a name means, however its letters are written: `Europe/Berlin` for `europe/berlin`. Null for what is none,
 * here or in PostgreSQL, which counts the days of the archive: a page must not meet a zone that one of them doesn't know.
 * An offset is none either, since PostgreSQL reads its sign the other way round.
 */
export async function findZone(tx: Transaction, typed: string): Promise<string | null> {
  const name = typed.trim();
  if (!/^[a-z]+(?:[/_+-][a-z\d]+)*$/i.test(name) || !isOnOurClocks(name)) return null;
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM pg_timezone_names WHERE lower(name) = lower(${name})`;
  return row?.name ?? null;
}
