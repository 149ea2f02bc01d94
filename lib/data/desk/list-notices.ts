import type {
  DeskNotice,
  ReceiptNotice,
  RightsNotice,
  ScheduleNotice,
  StoryNotice,
  WebhookNotice,
} from '@/lib/document/shapes/notice';
import { noticeKinds, wishFor } from '@/lib/document/shapes/notice-wish';
import { receiptFindingsSchema } from '@/lib/document/shapes/receipt';
import type { WebhookOff } from '@/lib/document/shapes/webhook';
import { problemText } from '@/lib/kit/messages/problems';
import type { ProblemCode } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { maySeeHouseNotice } from '@/lib/policy/notice-verbs';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { type Cursor, cutPage, decodeCursor } from '../cursor';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { Prisma } from '../prisma/client';
import { readWishes } from '../write/notice-members';
import { rightRuleSelect, toDeskRightRule } from './list-right-rules';
import { photoPlaces } from './photo-places';
import { ownStories, readableStories } from './readable-stories';

const pageSize = 20;
/** How many pictures of a notice are shown, and how many of those in use are looked up. */
const shownPhotos = 6;
const lookedUp = 100;

const select = {
  id: true,
  kind: true,
  personId: true,
  at: true,
  happensAt: true,
  rule: { select: rightRuleSelect },
  schedule: {
    select: {
      verb: true,
      problem: true,
      createdBy: { select: { name: true } },
      story: { select: { id: true, headline: true } },
    },
  },
  story: { select: { id: true, headline: true, receipt: { select: { findings: true } } } },
  webhook: { select: { id: true, url: true, disabledWhy: true } },
  by: { select: { name: true } },
  text: true,
  doneAt: true,
  doneBy: { select: { name: true } },
} satisfies Prisma.NoticeSelect;

type Row = Prisma.NoticeGetPayload<{ select: typeof select }>;
type AboutRule = Row & { rule: NonNullable<Row['rule']> };

/** What of the whole desk's concerns somebody: what `concerns` (lib/policy/notice-verbs) says of each, for many. */
function ofTheDesk(viewer: Viewer): Prisma.NoticeWhereInput {
  const about = (story: Prisma.StoryWhereInput) => [{ schedule: { story } }, { story }];
  const house = { kind: { in: noticeKinds.filter((kind) => maySeeHouseNotice(viewer, kind)) } };
  const all = can(viewer, 'photo.rights');
  if (all && viewer.sectionIds.length === 0) {
    return { OR: [house, { scheduleId: { not: null } }, { storyId: { not: null } }] };
  }
  return { OR: [house, ...about(all ? readableStories(viewer) : ownStories(viewer.id))] };
}

/** What concerns somebody and they want to see here: the desk's, and what they alone are told of stories they may read. */
async function concerning(viewer: Viewer): Promise<Prisma.NoticeWhereInput> {
  const person = await database().person.findUnique({
    where: { id: viewer.id },
    select: { noticeWishes: true },
  });
  const wishes = readWishes(person?.noticeWishes);
  const muted = noticeKinds.filter((kind) => !wishFor(wishes, kind).desk);
  return {
    kind: { notIn: muted },
    OR: [
      { personId: null, ...ofTheDesk(viewer) },
      { personId: viewer.id, story: readableStories(viewer) },
    ],
  };
}

const toTold = ({ id, at, happensAt, doneAt, doneBy }: Row) => ({
  id,
  at: at.toISOString(),
  happensAt: happensAt.toISOString(),
  done: doneAt && { by: doneBy?.name ?? '', at: doneAt.toISOString() },
});

/** The photos that a rule is about, those in use first, and how many there are. */
async function photosOf({
  photoId,
  collectionId,
  agency,
}: AboutRule['rule']): Promise<{ ids: string[]; count: number }> {
  if (photoId) return { ids: [photoId], count: 1 };
  const among = agency
    ? Prisma.sql`photo.agencies @> ARRAY[${agency}]`
    : Prisma.sql`photo.id IN (SELECT "photoId" FROM "PhotoCollection" WHERE "collectionId" = ${collectionId}::uuid)`;
  const rows = await database().$queryRaw<{ id: string; count: bigint }[]>`
    SELECT photo.id, count(*) OVER () AS count FROM "Photo" photo WHERE ${among}
    ORDER BY EXISTS (SELECT FROM "Reference" r WHERE r.kind = 'photo' AND r."refId" = photo.id) DESC,
      photo."createdAt" DESC, photo.id DESC
    LIMIT ${lookedUp}`;
  return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) };
}

async function toRightsNotices(viewer: Viewer, rows: AboutRule[]): Promise<RightsNotice[]> {
  if (rows.length === 0) return [];
  const about = await Promise.all(rows.map(({ rule }) => photosOf(rule)));
  const shown = about.flatMap(({ ids }) => ids.slice(0, shownPhotos));
  const [uses, photos] = await Promise.all([
    photoPlaces(viewer, [...new Set(about.flatMap(({ ids }) => ids))]),
    database().photo.findMany({ where: { id: { in: shown } }, select: deskPhotoSelect }),
  ]);
  const byId = new Map((await toDeskPhotos(photos)).map((photo) => [photo.id, photo]));
  return rows.map((row, i) => {
    const { ids = [], count = 0 } = about[i] ?? {};
    return {
      ...toTold(row),
      kind: row.kind as RightsNotice['kind'],
      rule: toDeskRightRule(row.rule),
      photos: ids.slice(0, shownPhotos).flatMap((id) => byId.get(id) ?? []),
      photoCount: count,
      uses: uses.filter(({ photoId }) => ids.includes(photoId)),
    };
  });
}

function toScheduleNotice(row: Row): ScheduleNotice[] {
  if (!row.schedule) return [];
  const { verb, problem, createdBy, story } = row.schedule;
  const why = problemText(problem as ProblemCode);
  const kind = 'schedule-failed';
  return [
    { ...toTold(row), kind, story, verb: verb as ScheduleNotice['verb'], problem: why, by: createdBy.name },
  ];
}

function toStoryNotice(row: Row): StoryNotice[] {
  if (!row.story || !row.personId) return [];
  const { id, headline } = row.story;
  const kind = row.kind as StoryNotice['kind'];
  return [{ ...toTold(row), kind, story: { id, headline }, by: row.by?.name ?? null, text: row.text }];
}

function toReceiptNotice(row: Row): ReceiptNotice[] {
  if (!row.story || row.personId) return [];
  const { receipt, ...story } = row.story;
  const findings = receiptFindingsSchema.parse(receipt?.findings ?? []);
  return [{ ...toTold(row), kind: 'receipt-bad', story, findings }];
}

function toWebhookNotice(row: Row): WebhookNotice[] {
  if (!row.webhook) return [];
  const { id, url, disabledWhy } = row.webhook;
  return [{ ...toTold(row), kind: 'webhook-off', webhook: { id, url, why: disabledWhy as WebhookOff } }];
}

async function toNotices(viewer: Viewer, rows: Row[]): Promise<DeskNotice[]> {
  const aboutRules = rows.flatMap((row) => (row.rule ? [{ ...row, rule: row.rule }] : []));
  const told = [
    ...(await toRightsNotices(viewer, aboutRules)),
    ...rows.flatMap(toScheduleNotice),
    ...rows.flatMap(toReceiptNotice),
    ...rows.flatMap(toStoryNotice),
    ...rows.flatMap(toWebhookNotice),
  ];
  const byId = new Map(told.map((notice) => [notice.id, notice]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}

/** What comes behind a cursor: later ones of those that are open, earlier ones of those that are done. */
function behind(cursor: Cursor | null, done: boolean): Prisma.NoticeWhereInput {
  if (!cursor) return {};
  const { at, id } = cursor;
  return done
    ? { happensAt: { lte: at }, OR: [{ happensAt: { lt: at } }, { id: { lt: id } }] }
    : { happensAt: { gte: at }, OR: [{ happensAt: { gt: at } }, { id: { gt: id } }] };
}

/**
 * What somebody is told: what nobody has dealt with, the most urgent first, or what somebody has, the latest first.
 * Editors and the photo desk hear of all stories that they may read, a writer of their own; of all else who could do something about it.
 */
export async function listNotices(
  viewer: Viewer,
  { done, before }: { done: boolean; before: string | null },
): Promise<{ notices: DeskNotice[]; next: string | null }> {
  const order = done ? 'desc' : 'asc';
  const rows = await database().notice.findMany({
    where: {
      AND: [
        await concerning(viewer),
        { doneAt: done ? { not: null } : null },
        behind(decodeCursor(before), done),
      ],
    },
    orderBy: [{ happensAt: order }, { id: order }],
    take: pageSize + 1,
    select,
  });
  const { page, next } = cutPage(rows, pageSize, ({ happensAt, id }) => ({ at: happensAt, id }));
  return { notices: await toNotices(viewer, page), next };
}

/** How many notices that concern somebody nobody has dealt with. */
export async function countOpenNotices(viewer: Viewer): Promise<number> {
  return database().notice.count({ where: { AND: [await concerning(viewer), { doneAt: null }] } });
}
