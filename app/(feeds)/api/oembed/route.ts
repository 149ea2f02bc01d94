import { decideAddress } from '@/lib/data/public/decide-address';
import { getSite } from '@/lib/data/public/get-site';
import { getStory } from '@/lib/data/public/get-story';
import { strongTag } from '@/lib/kit/entity-tag';
import { door } from '@/lib/kit/http-answer';
import { isKnown } from '@/lib/kit/is-known';
import { limitOf } from '@/lib/output/card-size';
import { oEmbedAnswer, oEmbedXml } from '@/lib/output/oembed';

export const dynamic = 'force-dynamic';

/** Any page may ask: there is nothing in the answer that isn't public. */
const open = { 'access-control-allow-origin': '*' };

const contentTypes = { json: 'application/json', xml: 'text/xml; charset=utf-8' };

/** The statuses are those of oembed.com, 2.3.4.5; 400 where no address is given. */
function refuse(status: 400 | 401 | 404 | 501, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...open, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/**
 * The path on this site that an address names, without query, fragment and slashes at its end, as pages are asked for; null for
 * an address of anybody else.
 */
function pathOf(address: string, origin: string): string | null {
  const url = URL.parse(address, origin);
  // The same host counts, whichever way it is reached.
  const isOwn = url && url.host === new URL(origin).host && /^https?:$/.test(url.protocol);
  return isOwn ? url.pathname.replace(/\/+$/, '') || '/' : null;
}

/** The story at a path, or at the path to which that one leads. */
async function storyAt(path: string, origin: string): ReturnType<typeof getStory> {
  const decision = await decideAddress(path);
  const found = decision.answer === 'redirect' ? pathOf(decision.target, origin) : path;
  const [section, slug, ...rest] = found?.slice(1).split('/') ?? [];
  return section && slug && rest.length === 0 ? getStory(section, slug) : null;
}

/** How a story's page is embedded elsewhere: oEmbed 1.0 as JSON or XML (https://oembed.com). */
export function GET(request: Request): Promise<Response> {
  return door(request, () => answerOEmbed(request));
}

async function answerOEmbed(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const format = asked.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, 'Formats are json and xml.');
  const address = asked.get('url') ?? '';
  if (!address) return refuse(400, 'Say which page by the parameter "url".');
  const site = await getSite();
  const path = pathOf(address, site.origin);
  if (path && /^\/(desk|preview)(\/|$)/.test(path)) return refuse(401, 'This page is not public.');
  const story = path && (await storyAt(path, site.origin));
  if (!story) return refuse(404, 'There is no story at this address.');
  const limits = { width: limitOf(asked.get('maxwidth')), height: limitOf(asked.get('maxheight')) };
  const answer = oEmbedAnswer(story, site, limits);
  const body = format === 'json' ? JSON.stringify(answer) : oEmbedXml(answer);
  const etag = strongTag(body);
  const headers = { ...open, 'cache-control': 'public, max-age=300', etag };
  if (isKnown(request.headers.get('if-none-match'), null, etag, Number.NaN))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': contentTypes[format] } });
}
