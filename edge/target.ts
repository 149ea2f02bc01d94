import { settledPath } from './settled-path.ts';
import type { Share } from './upstream/fair-queue.ts';

/** What a request line asks for. */
export type Target =
  /** A reader's page or feed that may be kept: `key` is its one name, and what Next is asked for. */
  | { kind: 'page'; key: string; share: Share }
  /** An address that no page has; Next says what it answers, and that is never kept. */
  | { kind: 'odd' }
  /** One with slashes too many, dot segments or needless escapes: `to` is the same without them. */
  | { kind: 'moved'; to: string }
  | { kind: 'static'; path: string }
  | { kind: 'media'; key: string }
  /** A story's events; `after`: the last one that the page which asks knows of, null where it says nothing. */
  | { kind: 'live'; story: string; after: string | null }
  | { kind: 'health'; probe: 'livez' | 'readyz' }
  /** The desk, the doors for programs and previews: everything goes through as it is. */
  | { kind: 'pass' }
  | { kind: 'refuse'; status: 400 | 414 };

const longest = 8_000;
const plainPath = /^\/(?:[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9][a-z0-9._~-]*)*)?$/;
const longestValue = 300;

// Which questions a page understands. All others ("?utm_source=…") are no part of its name and never reach Next.
const questions: [path: RegExp, names: string[]][] = [
  [/^\/search(\/feed\.(xml|json)|\/atom\.xml)?$/, ['q', 'section', 'author', 'from', 'to', 'sort', 'before']],
  [/^\/search\/suggestions$/, ['q', 'kind']],
  [/^\/(corrections|archive\/.+|authors\/[^/]+|tags\/[^/]+|[^/]+)$/, ['before']],
  [/^\/[^/]+\/[^/]+$/, ['before', 'page']],
  [/^\/[^/]+\/[^/]+\/history$/, ['before']],
];

const passing = new Set(['desk', 'api', 'preview']);
const deep = /^\/(search|archive|authors|tags|sitemap)/;

/** The allowed part of a query in one order, with its `?`; empty when nothing of it counts. */
function canonicalQuery(path: string, query: string): string {
  const names = questions.find(([pattern]) => pattern.test(path))?.[1];
  if (!names || query.length > 4_000) return '';
  const given = new URLSearchParams(query);
  const parts = names.flatMap((name) => {
    // Of what somebody searches for so much is looked at; a longer value of anything else is none.
    const value = name === 'q' ? given.get(name)?.slice(0, longestValue) : given.get(name);
    return value && value.length <= longestValue
      ? [`${name}=${encodeURIComponent(value.toWellFormed())}`]
      : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function shareOf(path: string, query: string): Share {
  if (query || deep.test(path)) return 'deep';
  return path.indexOf('/', 1) < 0 ? 'front' : 'story';
}

/** The one form of an address; null where it has that already, has none, or could be read as another host's. */
function settledAddress(path: string, query: string): string | null {
  const settled = settledPath(path);
  if (settled === null || settled === path) return null;
  const to = settled + query;
  // Browsers take a backslash for a slash.
  return /^[!-[\]-~]+$/.test(to) ? to : null;
}

/**
 * Reads a request target (RFC 9112, 3.2). Only the origin form is served; an absolute address, `*` and whatever isn't an
 * address at all are refused. Never throws.
 */
export function readTarget(url: string | undefined): Target {
  if (!url?.startsWith('/')) return { kind: 'refuse', status: 400 };
  if (url.length > longest) return { kind: 'refuse', status: 414 };
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const end = path.indexOf('/', 1);
  const first = path.slice(1, end < 0 ? undefined : end);
  // Of what is Next's own only its files are for anybody outside.
  if (first === '_next') return { kind: 'static', path };
  if (passing.has(first)) return { kind: 'pass' };
  if (first === 'media' && end > 0) return { kind: 'media', key: path.slice('/media/'.length) };
  if ((first === 'islands' || first === 'fonts') && end > 0) return { kind: 'static', path };
  if (path === '/livez' || path === '/readyz') return { kind: 'health', probe: path.slice(1) as 'livez' };
  if (first === 'live' && end > 0) {
    const after = mark < 0 ? null : (/^\?after=(\d{1,15})$/.exec(url.slice(mark))?.[1] ?? null);
    return { kind: 'live', story: path.slice('/live/'.length), after };
  }
  if (!plainPath.test(path)) {
    const to = settledAddress(path, mark < 0 ? '' : url.slice(mark));
    return to === null ? { kind: 'odd' } : { kind: 'moved', to };
  }
  const query = mark < 0 ? '' : canonicalQuery(path, url.slice(mark + 1));
  return { kind: 'page', key: path + query, share: shareOf(path, query) };
}
