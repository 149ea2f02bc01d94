import { sectionEventFactsSchema } from '@/lib/document/shapes/section-event';
import { securityEventFactsSchema } from '@/lib/document/shapes/security-event';
import { storyEventFactsSchema } from '@/lib/document/shapes/story-event';
import type { DeskDelivery, DeskWebhook, WebhookEventKind, WebhookOff } from '@/lib/document/shapes/webhook';
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
  event: { select: { id: true, kind: true, storyId: true, facts: true } },
  sectionEvent: { select: { id: true, kind: true, facts: true } },
  securityEvent: { select: { id: true, kind: true, facts: true } },
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

/** A delivery is of one of the three, by a check of the database. */
function eventOf({
  event,
  sectionEvent,
  securityEvent,
}: Prisma.WebhookDeliveryGetPayload<{ select: typeof deliverySelect }>) {
  const kind = (event ?? sectionEvent ?? securityEvent)?.kind as WebhookEventKind;
  const eventId = (event ?? sectionEvent ?? securityEvent)?.id ?? '';
  if (event) {
    const { story } = storyEventFactsSchema.parse(event.facts);
    return { kind, eventId, storyId: event.storyId, subject: story.headline };
  }
  if (sectionEvent) {
    const { section } = sectionEventFactsSchema.parse(sectionEvent.facts);
    return { kind, eventId, storyId: null, subject: section.name };
  }
  const { person } = securityEventFactsSchema.parse(securityEvent?.facts);
  return { kind, eventId, storyId: null, subject: person?.name ?? '' };
}

function toDelivery(row: Prisma.WebhookDeliveryGetPayload<{ select: typeof deliverySelect }>): DeskDelivery {
  const { event, sectionEvent, securityEvent, ...rest } = row;
  return {
    ...rest,
    ...eventOf(row),
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
    events: row.events as WebhookEventKind[],
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
