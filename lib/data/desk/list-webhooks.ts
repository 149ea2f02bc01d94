import type { StoryEventKind } from '@/lib/document/shapes/story-event';
import { storyEventFactsSchema } from '@/lib/document/shapes/story-event';
import type { DeskDelivery, DeskWebhook, WebhookOff } from '@/lib/document/shapes/webhook';
import { isId } from '@/lib/kit/ids';
import { problemText } from '@/lib/kit/messages/problems';
import { Problem, type ProblemCode } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';

const pageSize = 30;
/** Nobody needs more of them than a page shows. */
const mostWebhooks = 200;

const deliverySelect = {
  id: true,
  eventId: true,
  event: { select: { kind: true, storyId: true, facts: true } },
  state: true,
  createdAt: true,
  attempts: true,
  tryAt: true,
  triedAt: true,
  tookMs: true,
  status: true,
  reason: true,
  excerpt: true,
} satisfies Prisma.WebhookDeliverySelect;

const select = {
  id: true,
  url: true,
  note: true,
  events: true,
  createdBy: { select: { name: true } },
  createdAt: true,
  failingSince: true,
  disabledAt: true,
  disabledWhy: true,
  formerUntil: true,
  deliveries: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: deliverySelect,
  },
} satisfies Prisma.WebhookSelect;

function toDelivery(row: Prisma.WebhookDeliveryGetPayload<{ select: typeof deliverySelect }>): DeskDelivery {
  const { event, ...rest } = row;
  const { story } = storyEventFactsSchema.parse(event.facts);
  return {
    ...rest,
    kind: event.kind as StoryEventKind,
    storyId: event.storyId,
    headline: story.headline,
    createdAt: row.createdAt.toISOString(),
    tryAt: row.tryAt?.toISOString() ?? null,
    triedAt: row.triedAt?.toISOString() ?? null,
    reason: row.reason && problemText(row.reason as ProblemCode),
  };
}

function toWebhook(row: Prisma.WebhookGetPayload<{ select: typeof select }>): DeskWebhook {
  const { id, url, note, disabledAt, disabledWhy, formerUntil } = row;
  const [last] = row.deliveries;
  const former = formerUntil && formerUntil > new Date() ? formerUntil : null;
  return {
    id,
    url,
    note,
    events: row.events as StoryEventKind[],
    by: row.createdBy.name,
    createdAt: row.createdAt.toISOString(),
    failingSince: row.failingSince?.toISOString() ?? null,
    off: disabledAt && { at: disabledAt.toISOString(), why: disabledWhy as WebhookOff },
    formerUntil: former?.toISOString() ?? null,
    last: last ? toDelivery(last) : null,
  };
}

function assertMay(viewer: Viewer): void {
  if (!can(viewer, 'site.pings')) throw new Problem('not-found');
}

/** Every webhook, oldest first, each with what was sent to it last. @throws Problem `not-found` to whom it isn't shown */
export async function listWebhooks(viewer: Viewer): Promise<DeskWebhook[]> {
  assertMay(viewer);
  const rows = await database().webhook.findMany({ orderBy: { id: 'asc' }, take: mostWebhooks, select });
  return rows.map(toWebhook);
}

/** One webhook with a page of what was sent to it, newest first. @throws Problem `not-found` */
export async function getWebhook(
  viewer: Viewer,
  id: string,
  before: string | null,
): Promise<{ webhook: DeskWebhook; deliveries: DeskDelivery[]; next: string | null }> {
  assertMay(viewer);
  const row = isId(id) ? await database().webhook.findUnique({ where: { id }, select }) : null;
  if (!row) throw new Problem('not-found');
  const cursor = decodeCursor(before);
  const older: Prisma.WebhookDeliveryWhereInput = cursor
    ? {
        createdAt: { lte: cursor.at },
        OR: [{ createdAt: { lt: cursor.at } }, { id: { lt: cursor.id } }],
      }
    : {};
  const rows = await database().webhookDelivery.findMany({
    where: { AND: [{ webhookId: id }, older] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: deliverySelect,
  });
  const { page, next } = cutPage(rows, pageSize, ({ createdAt, id: at }) => ({ at: createdAt, id: at }));
  return { webhook: toWebhook(row), deliveries: page.map(toDelivery), next };
}
