import { ask } from '../client';
import { Prisma } from '../prisma/client';
import { noteFrameVersion } from './get-frame';

/** Asks for one row of columns and, along with it, whether the frame of the site has changed. */
export async function askWithFrame<T>(columns: Prisma.Sql, from = Prisma.empty): Promise<T> {
  const [row] = await ask<{ database: string; frame: string }>(Prisma.sql`
    SELECT ${columns}, current_database() AS database, (SELECT site FROM "DropSequence" WHERE id = 1) AS frame ${from}`);
  if (!row) throw new Error('The database has lost the row that numbers page drops');
  const { database, frame, ...asked } = row;
  noteFrameVersion(database, BigInt(frame));
  return asked as T;
}

/** Asks for nothing but that. */
export async function hearOfFrame(): Promise<void> {
  await askWithFrame(Prisma.sql`true AS heard`);
}
