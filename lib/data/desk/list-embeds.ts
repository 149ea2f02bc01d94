import type { DeskEmbed, DeskEmbedPlace } from '@/lib/document/shapes/desk-embed';
import type { PostState } from '@/lib/document/shapes/embed-watch';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Prisma } from '../prisma/client';
import { subjectSelect } from '../subject-select';
import { embedEvents } from './embed-events';

const pageSize = 20;
/** Of a post that many stories show. */
const shownPlaces = 20;

/** `decide`: lost, and somewhere nobody has decided; `lost`: all of those; else by state. */
type EmbedFilter = 'decide' | 'lost' | 'moved' | 'unknown' | 'live' | 'all';

const states: Record<EmbedFilter, PostState[]> = {
  decide: ['gone', 'private'],
  lost: ['gone', 'private'],
  moved: ['moved'],
  unknown: ['unknown'],
  live: ['live'],
  all: ['gone', 'private', 'moved', 'unknown', 'live'],
};

const placeSelect = {
  storyId: true,
  platform: true,
  byline: true,
  excerpt: true,
  capturedAt: true,
  choice: true,
  description: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  story: { select: { ...subjectSelect, publication: { select: { headline: true, path: true } } } },
} satisfies Prisma.EmbedPlaceSelect;

type PlaceRow = Prisma.EmbedPlaceGetPayload<{ select: typeof placeSelect }>;

function toPlace(viewer: Viewer, { story, ...row }: PlaceRow): DeskEmbedPlace[] {
  if (!story.publication) return [];
  const subject = storySubject(story);
  return [
    {
      storyId: row.storyId,
      headline: story.publication.headline,
      path: story.publication.path,
      mayOpen: can(viewer, 'story.read', subject),
      mayDecide: can(viewer, 'embed.decide', subject),
      choice: row.choice,
      description: row.description,
      decided: row.decidedAt && { by: row.decidedBy?.name ?? '', at: row.decidedAt.toISOString() },
    },
  ];
}

/** Where a list goes on: a state's time and the address. */
function readCursor(text: string | null): { at: Date; address: string } | null {
  const [, time = '', address] =
    /^(\S{24}) (.+)$/.exec(Buffer.from(text ?? '', 'base64url').toString()) ?? [];
  if (!address || address.includes('\0') || !/^[12]\d{3}-\d\d-\d\dT[\d:.]{12}Z$/.test(time)) return null;
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? null : { at, address };
}

const cursorOf = (at: Date, address: string) =>
  Buffer.from(`${at.toISOString()} ${address}`).toString('base64url');

function among(filter: EmbedFilter): Prisma.LinkCheckWhereInput {
  const undecided = filter === 'decide' ? { choice: null } : {};
  return { state: { in: states[filter] }, places: { some: { published: true, ...undecided } } };
}

function behind(before: string | null): Prisma.LinkCheckWhereInput {
  const cursor = readCursor(before);
  if (!cursor) return {};
  const { at, address } = cursor;
  return { stateAt: { lte: at }, OR: [{ stateAt: { lt: at } }, { address: { gt: address } }] };
}

/**
 * The posts that readers see in published stories, by what the monitor knows of them, the latest news first; by keyset.
 * @throws Problem `not-allowed`
 */
export async function listEmbeds(
  viewer: Viewer,
  { filter, before }: { filter: EmbedFilter; before: string | null },
): Promise<{ embeds: DeskEmbed[]; next: string | null }> {
  if (!can(viewer, 'embed.see')) throw new Problem('not-allowed');
  const rows = await database().linkCheck.findMany({
    where: { AND: [among(filter), behind(before)] },
    orderBy: [{ stateAt: 'desc' }, { address: 'asc' }],
    take: pageSize + 1,
    include: {
      places: {
        where: { published: true },
        select: placeSelect,
        orderBy: { storyId: 'desc' },
        take: shownPlaces,
      },
    },
  });
  const page = rows.slice(0, pageSize);
  const events = await embedEvents(page.map(({ address }) => address));
  const embeds = page.map(({ places, ...row }): DeskEmbed => {
    const [first] = places;
    return {
      address: row.address,
      platform: first?.platform ?? '',
      byline: first?.byline ?? '',
      excerpt: first?.excerpt ?? '',
      capturedAt: first?.capturedAt?.toISOString() ?? null,
      state: row.state ?? 'unknown',
      stateAt: (row.stateAt ?? row.wantedAt).toISOString(),
      checkedAt: row.checkedAt?.toISOString() ?? null,
      missedAt: row.missedAt?.toISOString() ?? null,
      nextAt: row.nextAt?.toISOString() ?? null,
      status: row.status,
      reason: row.reason,
      movedTo: row.movedTo,
      places: places.flatMap((place) => toPlace(viewer, place)),
      events: events.get(row.address) ?? [],
    };
  });
  const last = page.at(-1);
  const next = rows.length > pageSize && last?.stateAt ? cursorOf(last.stateAt, last.address) : null;
  return { embeds, next };
}

/** How many lost posts wait for a decision somewhere. */
export async function countLostEmbeds(viewer: Viewer): Promise<number> {
  return can(viewer, 'embed.see') ? database().linkCheck.count({ where: among('decide') }) : 0;
}
