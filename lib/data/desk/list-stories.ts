import { z } from 'zod';
import type { StoryRow } from '@/lib/document/shapes/desk-story';
import { isUnready } from '@/lib/document/shapes/story-review';
import { isId } from '@/lib/kit/ids';
import { linkFromTyping } from '@/lib/kit/url-policy';
import { can } from '@/lib/policy/can';
import { liveSubject, storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';
import { searchWords } from '../search-words';
import { subjectSelect } from '../subject-select';
import { reportingOf } from './live-access';
import { ownStories, readableStories } from './readable-stories';

const pageSize = 30;

export interface StoryFilter {
  scope: 'mine' | 'all';
  status: 'draft' | 'in_review' | 'published' | null;
  /** Words of the headline or the newsroom's slug in any order, a story's id, or a public address pasted whole. */
  query: string;
  before: string | null;
}

const select = {
  id: true,
  headline: true,
  slug: true,
  version: true,
  publishedVersion: true,
  ...subjectSelect,
  createdBy: { select: { name: true } },
  updatedBy: { select: { name: true } },
  updatedAt: true,
  firstPublishedAt: true,
  fields: true,
  deadlineAt: true,
  embargo: { select: { until: true } },
  publication: { select: { path: true, headline: true, section: { select: { name: true } } } },
  live: { select: { state: true, reporters: { select: { personId: true, mayRelease: true } } } },
} satisfies Prisma.StorySelect;

type Row = Prisma.StoryGetPayload<{ select: typeof select }>;

/** The path in something like `https://news.example.org/city/bridge-opens?x=1`, with or without its scheme, or null. */
function pathIn(query: string): string | null {
  const given = query.trim();
  const path = given.startsWith('/')
    ? given.split(/[?#]/)[0]
    : URL.parse(linkFromTyping(given) ?? '')?.pathname;
  return path && /^\/[a-z0-9-]+\/[a-z0-9-]+\/?$/i.test(path) ? path.replace(/\/$/, '').toLowerCase() : null;
}

/**
 * What is searched for. Whoever may not open a story finds it by what readers see of it, or a search would tell them
 * word by word what a colleague is writing.
 */
function matching(query: string, mayOpen: Prisma.StoryWhereInput): Prisma.StoryWhereInput {
  const path = pathIn(query);
  if (path) return { addresses: { some: { path } } };
  const id = query.trim();
  if (isId(id)) return { id };
  const all = searchWords(query).map((word): Prisma.StoryWhereInput => {
    const like = { contains: word, mode: 'insensitive' } as const;
    const working = { AND: [mayOpen, { OR: [{ headline: like }, { slug: like }] }] };
    return { OR: [working, { publication: { headline: like } }] };
  });
  return { AND: all };
}

type Names = ReadonlyMap<string, string>;

/** The section chosen in the working copy, or else where it was published. */
function sectionOf(row: Row, mayOpen: boolean, names: Names): string | null {
  const chosen = z.object({ sectionId: z.uuid() }).safeParse(row.fields).data?.sectionId;
  const draft = mayOpen && chosen ? names.get(chosen) : undefined;
  return draft ?? row.publication?.section.name ?? null;
}

/** How live coverage stands, for somebody who reports for it. */
function liveFor(viewer: Viewer, { live, ...story }: Row): StoryRow['live'] {
  if (!live) return null;
  const subject = liveSubject(story, reportingOf(live.reporters, viewer));
  return can(viewer, 'live.write', subject) ? live.state : null;
}

function toRow(viewer: Viewer, row: Row, names: Names): StoryRow {
  const until = row.embargo?.until ?? null;
  const mayOpen = can(viewer, 'story.read', storySubject(row));
  return {
    id: row.id,
    // A working copy that the viewer may not open keeps its words to itself.
    headline: mayOpen ? row.headline : (row.publication?.headline ?? ''),
    slug: mayOpen ? row.slug : '',
    status: row.status,
    changed: mayOpen && row.publishedVersion !== null && row.version > row.publishedVersion,
    section: sectionOf(row, mayOpen, names),
    createdBy: row.createdBy.name,
    assignees: mayOpen ? row.assigneeIds.flatMap((id) => names.get(id) ?? []) : [],
    deadlineAt: mayOpen && isUnready(row.status) ? (row.deadlineAt?.toISOString() ?? null) : null,
    updatedBy: row.updatedBy.name,
    updatedAt: row.updatedAt.toISOString(),
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    path: row.publication?.path ?? null,
    embargoedUntil: mayOpen && until && until > new Date() ? until.toISOString() : null,
    mayOpen,
    live: liveFor(viewer, row),
  };
}

/** The desk's list, last changed first, by keyset. Of colleagues' stories a writer sees what readers see. */
export async function listStories(
  viewer: Viewer,
  filter: StoryFilter,
): Promise<{ stories: StoryRow[]; next: string | null }> {
  const mine = ownStories(viewer.id);
  const mayOpen = readableStories(viewer);
  const readsAll = Object.keys(mayOpen).length === 0;
  const visible: Prisma.StoryWhereInput = readsAll ? {} : { OR: [mayOpen, { status: 'published' }] };
  const status: Prisma.StoryWhereInput =
    filter.status === 'draft'
      ? { status: { not: 'published' } }
      : filter.status
        ? { status: filter.status }
        : {};
  const cursor = decodeCursor(filter.before);
  const older: Prisma.StoryWhereInput = cursor
    ? { updatedAt: { lte: cursor.at }, OR: [{ updatedAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] }
    : {};
  const rows = await database().story.findMany({
    where: {
      AND: [visible, filter.scope === 'mine' ? mine : {}, status, matching(filter.query, mayOpen), older],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select,
  });
  const byName = { id: true, name: true };
  const holders = [...new Set(rows.flatMap(({ assigneeIds }) => assigneeIds))];
  const [sections, people] = await Promise.all([
    database().section.findMany({ select: byName }),
    database().person.findMany({ where: { id: { in: holders } }, select: byName }),
  ]);
  const names = new Map([...sections, ...people].map(({ id, name }) => [id, name]));
  const { page, next } = cutPage(rows, pageSize, (row) => ({ at: row.updatedAt, id: row.id }));
  return { stories: page.map((row) => toRow(viewer, row, names)), next };
}
