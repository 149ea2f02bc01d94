import type { Pool } from 'undici';
import { asNobody, mayBePage, questionFor } from '../../lib/kit/edge-question.ts';
import { stripPage } from '../strip/strip-page.ts';

/** What Next answered for a page, ready to be compressed. */
export interface Rendered {
  status: number;
  /** Names in lower case; only what belongs to the content. */
  headers: Record<string, string>;
  body: Buffer;
  tags: string[];
  until: number | null;
  /** Why it may not be kept; null when it may. */
  refused: string | null;
}

/** Next could not answer: it is gone, too slow, or in trouble (5xx). */
export class UpstreamDown extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UpstreamDown';
  }
}

const largest = 8 * 1024 * 1024;
/**
 * For so long (ms) a page says up to which event of its story it knows. Events are told again for an hour
 * (edge/drops/drop-source.ts), so whoever opens it can have all that came since.
 */
const liveFor = 30 * 60_000;
const keepable = new Set([200, 301, 404, 410]);
const carried = [
  'content-type',
  'content-language',
  'location',
  'cache-control',
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-robots-tag',
  'access-control-allow-origin',
  'cross-origin-opener-policy',
  'strict-transport-security',
];

type Headers = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value);

/**
 * The style sheets that a Link header names. The scripts go with the client runtime, and to this site, where Next would have a
 * connection made ahead for the faces, there is one.
 */
function onlyStyle(link: string): string {
  return link
    .split(/,(?=\s*<)/)
    .filter((entry) => !/\bas="?script"?|rel="?(modulepreload|preconnect)"?/.test(entry))
    .join(',')
    .trim();
}

function contentHeaders(given: Headers): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of carried) {
    const value = one(given[name]);
    if (value) headers[name] = value;
  }
  const link = onlyStyle(one(given.link) ?? '');
  if (link) headers.link = link;
  // Next calls every page of ours private; a page that offers itself by its tags is not.
  if (/no-store|private/.test(headers['cache-control'] ?? '')) delete headers['cache-control'];
  return headers;
}

async function readBody(body: AsyncIterable<Buffer> & { destroy(): void }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > largest) {
      body.destroy();
      throw new UpstreamDown(`an answer of more than ${largest} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is asked of Next for an address, by the host that it is to think it is. */
interface Question {
  key: string;
  host: string;
  /** The last page drop that was applied before, if that is known. */
  heard: number | null;
  signal: AbortSignal;
}

/**
 * Asks Next for a page as nobody in particular and takes the client runtime out. What may be a story, and the front,
 * is asked for as a page, which spares Next the decision about the address (proxy.ts); where it is none it is asked again without.
 * `heard`: the last page drop that was applied before, if that is known.
 * @throws UpstreamDown when there is no answer within `limit` ms, or one that is an error or endless
 */
export async function renderPage(
  pool: Pool,
  key: string,
  host: string,
  limit: number,
  heard: number | null,
): Promise<Rendered> {
  const question = { key, host, heard, signal: AbortSignal.timeout(limit) };
  const rendered = await render(pool, question, questionFor(key));
  return rendered.status === 200 || !mayBePage(key) ? rendered : render(pool, question, asNobody);
}

async function render(
  pool: Pool,
  { key, host, heard, signal }: Question,
  said: Readonly<Record<string, string>>,
): Promise<Rendered> {
  const asked = Date.now();
  let answer: Awaited<ReturnType<Pool['request']>>;
  let body: Buffer;
  try {
    answer = await pool.request({ method: 'GET', path: key, headers: { host, ...said }, signal });
    body = await readBody(answer.body as never);
  } catch (error) {
    throw error instanceof UpstreamDown ? error : new UpstreamDown(String(error), { cause: error });
  }
  if (answer.statusCode >= 500) throw new UpstreamDown(`status ${answer.statusCode}`);
  const given = answer.headers as Headers;
  const headers = contentHeaders(given);
  const html = headers['content-type']?.startsWith('text/html')
    ? stripPage(body.toString('utf8'), heard)
    : null;
  // A page that brings a policy as a header knows better.
  if (html?.policy) headers['content-security-policy'] ??= html.policy;
  const status = (!html?.doubt && html?.status) || answer.statusCode;
  const tags = [...(one(given['edge-tags']) ?? '').split(/\s+/).filter(Boolean), ...(html?.tags ?? [])];
  const ends = html?.until ?? (Date.parse(one(given['edge-until']) ?? '') || null);
  const until = html?.isLive ? Math.min(ends ?? Number.POSITIVE_INFINITY, asked + liveFor) : ends;
  const refused =
    (given['set-cookie'] && 'it sets a cookie') ||
    (!keepable.has(status) && `its status is ${status}`) ||
    html?.doubt ||
    (tags.length === 0 && 'it does not offer itself') ||
    null;
  return {
    status,
    headers,
    body: html ? Buffer.from(html.html) : body,
    tags: [...new Set(tags)],
    until,
    refused,
  };
}
