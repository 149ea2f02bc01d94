import { linkAnswer } from '@/lib/document/link-answer';
import type { LinkState } from '@/lib/document/shapes/link-state';
import { config } from '@/lib/kit/config';
import { isSectionSlug } from '@/lib/kit/slug';
import { database } from './client';
import type { Prisma } from './prisma/client';

/** First segments of this site that are only for staff. */
const staffOnly = new Set(['desk', 'preview', 'api']);

/** The path of an address of this site, as published addresses are stored; null for any other. */
export function ownPath(address: string): string | null {
  const url = URL.parse(address);
  if (url?.origin !== config.origin()) return null;
  return url.pathname.replace(/\/+$/, '') || '/';
}

/** Which of some paths of this site readers can't open. Pages that aren't stories or sections are taken for open. */
async function hiddenPaths(paths: string[], from: Prisma.TransactionClient): Promise<ReadonlySet<string>> {
  const segments = (path: string) => path.slice(1).split('/');
  const first = (path: string) => segments(path)[0] ?? '';
  const ofSections = paths.filter((path) => isSectionSlug(first(path)));
  const alone = ofSections.filter((path) => segments(path).length === 1);
  const stories = ofSections.filter((path) => segments(path).length > 1);
  const [addresses, sections, redirects] = await Promise.all([
    stories.length > 0
      ? from.address.findMany({
          where: { path: { in: stories }, answer: { not: 'gone' } },
          select: { path: true },
        })
      : [],
    alone.length > 0
      ? from.section.findMany({ where: { slug: { in: alone.map(first) } }, select: { slug: true } })
      : [],
    alone.length > 0
      ? from.redirect.findMany({ where: { path: { in: alone } }, select: { path: true } })
      : [],
  ]);
  const open = new Set(
    [...addresses, ...redirects].map(({ path }) => path).concat(sections.map(({ slug }) => `/${slug}`)),
  );
  return new Set(
    paths.filter((path) => (staffOnly.has(first(path)) || ofSections.includes(path)) && !open.has(path)),
  );
}

const date = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;

/**
 * What is known of addresses: of those elsewhere what they answered last, of those of this site whether readers can
 * open them now. Asks nobody outside. In at most four queries, however many there are.
 */
export async function loadLinkStates(
  addresses: readonly string[],
  from: Prisma.TransactionClient = database(),
): Promise<LinkState[]> {
  const own = new Map(addresses.flatMap((address) => [[address, ownPath(address)] as const]));
  const paths = [...new Set([...own.values()].filter((path) => path !== null))];
  const outside = addresses.filter((address) => own.get(address) === null);
  const [hidden, rows] = await Promise.all([
    paths.length > 0 ? hiddenPaths(paths, from) : new Set<string>(),
    outside.length > 0 ? from.linkCheck.findMany({ where: { address: { in: outside } } }) : [],
  ]);
  const known = new Map(rows.map((row) => [row.address, row]));
  return addresses.map((id): LinkState => {
    const path = own.get(id) ?? null;
    if (path !== null) return { id, answer: hidden.has(path) ? 'hidden' : 'answers', status: null, on: null };
    const row = known.get(id);
    if (!row) return { id, answer: 'waiting', status: null, on: null };
    return { id, answer: linkAnswer(row), status: row.status, on: date(row.checkedAt) };
  });
}
