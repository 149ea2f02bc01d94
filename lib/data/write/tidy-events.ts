import { database } from '../client';

/** Long enough to see what went wrong last month, and to send it again. */
const keptDays = 40;

/**
 * Removes what happened to stories and sections, and what was told of accounts, longer ago, with its deliveries, the log of pings, how notices were sent, and what people
 * have dealt with.
 */
export async function tidyEvents(): Promise<void> {
  await database().$executeRaw`
    DELETE FROM "StoryEvent" WHERE at < now() - make_interval(days => ${keptDays}::int)`;
  await database().$executeRaw`
    DELETE FROM "SectionEvent" WHERE at < now() - make_interval(days => ${keptDays}::int)`;
  await database().$executeRaw`
    DELETE FROM "SecurityEvent" WHERE at < now() - make_interval(days => ${keptDays}::int)`;
  await database().$executeRaw`
    DELETE FROM "NoticeDelivery" WHERE "createdAt" < now() - make_interval(days => ${keptDays}::int)`;
  await database().$executeRaw`
    DELETE FROM "Notice" WHERE "personId" IS NOT NULL AND "doneAt" < now() - make_interval(days => ${keptDays}::int)`;
  await database().$executeRaw`DELETE FROM "Ping" WHERE at < now() - make_interval(days => ${keptDays}::int)`;
}
