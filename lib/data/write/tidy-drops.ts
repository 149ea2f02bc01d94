import { database } from '../client';

/** An edge that was away for longer forgets all it kept. */
const dropsKeptDays = 3;
const edgesKeptDays = 7;

/** Removes drops that every edge has had time to apply, and edges that nobody has heard of for a week. */
export async function tidyDrops(): Promise<void> {
  await database().$executeRaw`
    DELETE FROM "PageDrop" WHERE at < now() - make_interval(days => ${dropsKeptDays}::int)`;
  await database().$executeRaw`
    DELETE FROM "Edge" WHERE "seenAt" < now() - make_interval(days => ${edgesKeptDays}::int)`;
}
