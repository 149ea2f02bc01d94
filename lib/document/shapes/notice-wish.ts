import * as z from 'zod/mini';

/** Everything that somebody can be told of, what concerns them most first. */
export const noticeKinds = [
  'assigned',
  'handed-in',
  'returned',
  'approved',
  'published',
  'note',
  'deadline-near',
  'deadline-passed',
  'schedule-failed',
  'receipt-bad',
  'rights-warning',
  'rights-lost',
  'webhook-off',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export function isNoticeKind(name: string): name is NoticeKind {
  return noticeKinds.some((kind) => kind === name);
}

/** How somebody can be told: in the desk, by mail, or by a message to an address of theirs. */
export const noticeWays = ['desk', 'mail', 'webhook'] as const;
export type NoticeWay = (typeof noticeWays)[number];

export type NoticeWish = Record<NoticeWay, boolean>;

const wish = z.strictObject({ desk: z.boolean(), mail: z.boolean(), webhook: z.boolean() });

/** What somebody wants to hear of, and how; a kind that is left out is as it is for everybody. */
export const noticeWishesSchema = z.partialRecord(z.enum(noticeKinds), wish);
export type NoticeWishes = z.infer<typeof noticeWishesSchema>;

/** Everything comes in the desk; by mail what somebody has to do something about. */
const mailed: readonly NoticeKind[] = [
  'assigned',
  'handed-in',
  'returned',
  'approved',
  'note',
  'deadline-near',
  'deadline-passed',
  'schedule-failed',
];

/** How somebody wants to be told of something. */
export function wishFor(wishes: NoticeWishes | null, kind: NoticeKind): NoticeWish {
  return wishes?.[kind] ?? { desk: true, mail: mailed.includes(kind), webhook: false };
}

/** The same wishes with one way of one kind, or of all kinds, switched. */
export function switchWish(
  wishes: NoticeWishes | null,
  kind: NoticeKind | 'all',
  way: NoticeWay,
  on: boolean,
): NoticeWishes {
  const kinds = kind === 'all' ? noticeKinds : [kind];
  const changed = kinds.map((one) => [one, { ...wishFor(wishes, one), [way]: on }] as const);
  return { ...wishes, ...Object.fromEntries(changed) };
}
