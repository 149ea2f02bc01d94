import { storySchema } from '@/blocks/registry';
import { type ShownEmbed, shownEmbeds } from '@/blocks/shown-embeds';
import type { EmbedChoice } from '@/lib/document/shapes/embed-watch';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import type { Prisma } from '../prisma/client';
import type { Transaction } from './transaction';

/** Of thousands of live posts only those that show one are read. */
const showing = {
  status: 'published',
  OR: [{ kind: { in: [...updateKinds] } }, { kind: 'live_post', showsEmbeds: true }],
} satisfies Prisma.UpdateWhereInput;

/** What readers of a story see of posts, in it and in its updates; nothing where it isn't published. */
async function shownIn(tx: Transaction, storyId: string): Promise<ShownEmbed[]> {
  const row = await tx.publication.findUnique({
    where: { storyId },
    select: {
      fields: true,
      document: true,
      story: { select: { updates: { where: showing, select: { publishedDocument: true } } } },
    },
  });
  if (!row) return [];
  const updates = row.story.updates.flatMap(({ publishedDocument }) => publishedDocument ?? []);
  const documents = [row.document, ...updates].map((document) => storySchema.parse(document));
  return shownEmbeds(storyFieldsSchema.parse(row.fields).lead, documents);
}

/** The monitor looks after new ones from now on; a look is due at once where nothing is known. */
async function watch(tx: Transaction, addresses: string[], at: Date): Promise<void> {
  // In order, so that two publications of the same posts never wait for each other.
  await tx.$executeRaw`
    INSERT INTO "LinkCheck" (address, due, "wantedAt", state, "stateAt", "watchedAt", "nextAt")
    SELECT address, false, ${at}, 'unknown', ${at}, ${at}, ${at} FROM unnest(${addresses}::text[]) AS address ORDER BY address
    ON CONFLICT (address) DO UPDATE SET
      state = coalesce("LinkCheck".state, 'unknown'),
      "stateAt" = coalesce("LinkCheck"."stateAt", ${at}),
      "watchedAt" = coalesce("LinkCheck"."watchedAt", ${at}),
      "nextAt" = coalesce("LinkCheck"."nextAt", ${at})`;
}

/**
 * Notes which posts readers of a story see now, after whatever changed that. What was decided about one that the story no
 * longer shows is kept, in case it comes back.
 */
export async function writeEmbedPlaces(tx: Transaction, storyId: string, at: Date): Promise<void> {
  const shown = await shownIn(tx, storyId);
  await addEmbedPlaces(tx, storyId, shown, at);
  const addresses = shown.map(({ address }) => address);
  await tx.$executeRaw`
    UPDATE "EmbedPlace" SET published = false
    WHERE "storyId" = ${storyId}::uuid AND published AND address <> ALL(${addresses}::text[])`;
  // What no reader sees any more is asked about no more.
  await tx.$executeRaw`
    UPDATE "LinkCheck" c SET "nextAt" = NULL
    WHERE "nextAt" IS NOT NULL
      AND address IN (SELECT address FROM "EmbedPlace" WHERE "storyId" = ${storyId}::uuid AND NOT published)
      AND NOT EXISTS (SELECT FROM "EmbedPlace" p WHERE p.address = c.address AND p.published)`;
}

/** Notes posts that readers of a story see from now on, beside those that they see already. */
export async function addEmbedPlaces(
  tx: Transaction,
  storyId: string,
  shown: readonly ShownEmbed[],
  at: Date,
): Promise<void> {
  const addresses = shown.map(({ address }) => address);
  await watch(tx, addresses, at);
  const column = <Key extends keyof ShownEmbed>(key: Key) => shown.map((embed) => embed[key]);
  await tx.$executeRaw`
    INSERT INTO "EmbedPlace" ("storyId", address, published, platform, byline, excerpt, "capturedAt")
    SELECT ${storyId}::uuid, address, true, platform, byline, excerpt, "capturedAt"
    FROM unnest(${addresses}::text[], ${column('platform')}::text[], ${column('byline')}::text[],
      ${column('excerpt')}::text[], ${column('capturedAt')}::timestamptz[])
      AS shown (address, platform, byline, excerpt, "capturedAt")
    ON CONFLICT ("storyId", address) DO UPDATE SET published = true, platform = excluded.platform,
      byline = excluded.byline, excerpt = excluded.excerpt, "capturedAt" = excluded."capturedAt"`;
}

/** What was decided about a post in a story. */
export interface PlaceChoice {
  choice: EmbedChoice | null;
  description: string;
}

/** What is decided now; null where the story shows no such post. Held until the transaction ends. */
export async function lockEmbedPlace(
  tx: Transaction,
  storyId: string,
  address: string,
): Promise<PlaceChoice | null> {
  const [row] = await tx.$queryRaw<PlaceChoice[]>`
    SELECT choice::text AS choice, description FROM "EmbedPlace"
    WHERE "storyId" = ${storyId}::uuid AND address = ${address} FOR UPDATE`;
  return row ?? null;
}

/** Notes what somebody decided about a post in a story; `choice: null` takes that back. */
export async function writeEmbedChoice(
  tx: Transaction,
  place: { storyId: string; address: string },
  { choice, description }: PlaceChoice,
  by: { personId: string; at: Date },
): Promise<void> {
  const decided = choice
    ? { decidedById: by.personId, decidedAt: by.at }
    : { decidedById: null, decidedAt: null };
  await tx.embedPlace.update({
    where: { storyId_address: place },
    data: { choice, description: choice === 'describe' ? description : '', ...decided },
  });
}
