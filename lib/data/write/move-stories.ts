import { personChannel, personSignal } from '@/lib/signals/person-signal';
import { storyChannel, storySignal } from '@/lib/signals/story-signal';
import type { Transaction } from './transaction';

async function tellAll(tx: Transaction, channel: string, signals: string[]): Promise<void> {
  await tx.$queryRaw`SELECT count(pg_notify(${channel}, signal))::int FROM unnest(${signals}::text[]) AS told (signal)`;
}

/**
 * Puts every story of a section into another one: working copies, what readers see, and notices in the place of stories.
 * Their addresses stay. No version is added: what is saved from an older state is put into the new section by
 * `sectionNow`. In few statements, however many stories there are.
 * @returns how many stories were moved, and how many of them readers see
 */
export async function moveStories(
  tx: Transaction,
  from: string,
  to: string,
): Promise<{ all: number; shown: number }> {
  await tx.$queryRaw`SELECT id FROM "Story" WHERE "sectionId" = ${from}::uuid ORDER BY id FOR UPDATE`;
  const moved = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Story" SET fields = jsonb_set(fields, '{sectionId}', to_jsonb(${to}::text))
    WHERE "sectionId" = ${from}::uuid RETURNING id`;
  const shown = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Publication" SET "sectionId" = ${to}::uuid WHERE "sectionId" = ${from}::uuid RETURNING "storyId" AS id`;
  await tx.retraction.updateMany({ where: { sectionId: from }, data: { sectionId: to } });
  const ids = [...new Set([...moved, ...shown].map(({ id }) => id))];
  await tellAll(tx, storyChannel, ids.map(storySignal));
  return { all: ids.length, shown: shown.length };
}

/** Whoever is limited to a section, or invited for it, works for another one instead. Returns how many that are. */
export async function movePeople(tx: Transaction, from: string, to: string): Promise<number> {
  const people = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Person" SET "sectionIds" = CASE WHEN ${to}::uuid = ANY("sectionIds")
      THEN array_remove("sectionIds", ${from}::uuid) ELSE array_replace("sectionIds", ${from}::uuid, ${to}::uuid) END
    WHERE ${from}::uuid = ANY("sectionIds") RETURNING id`;
  const invited = await tx.$executeRaw`
    UPDATE "AccountLink" SET "sectionIds" = CASE WHEN ${to}::uuid = ANY("sectionIds")
      THEN array_remove("sectionIds", ${from}::uuid) ELSE array_replace("sectionIds", ${from}::uuid, ${to}::uuid) END
    WHERE ${from}::uuid = ANY("sectionIds")`;
  const ids = people.map(({ id }) => id);
  await tellAll(tx, personChannel, ids.map(personSignal));
  return ids.length + invited;
}
