import { DOMParser, type Element } from '@xmldom/xmldom';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import type { Answered } from './judge-page';

/**
 * What a list for machines should say of a story: that it isn't there, or when it was last changed (ISO instant); `hidden`:
 * search engines are not to list it under this address.
 */
export type Wanted = { modifiedAt: string; hidden?: boolean } | null;

function elementsOf(xml: string, name: string): Element[] | null {
  try {
    const stop = (_level: string, message: string) => {
      throw new Error(message);
    };
    const root = new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
    return [...root.getElementsByTagName(name)];
  } catch {
    return null;
  }
}

const textOf = (element: Element, name: string) =>
  element.getElementsByTagName(name).item(0)?.textContent?.trim() ?? '';

function judge(
  check: 'sitemap' | 'feed',
  { status, text }: Answered,
  look: { element: string; is: (element: Element) => boolean; time: string },
  wanted: Wanted,
): ReceiptFinding {
  const bad = (found: string): ReceiptFinding => ({ check, ok: false, found: found.slice(0, 300) });
  // The last story of a month takes the month's sitemap with it.
  if (!wanted && status === 404) return { check, ok: true, found: '' };
  if (status !== 200) return bad(String(status));
  const entries = elementsOf(text, look.element);
  if (!entries) return bad('xml');
  const own = entries.find(look.is);
  if (!wanted) return own ? bad(textOf(own, look.time)) : { check, ok: true, found: '' };
  if (!own) return bad('');
  const time = textOf(own, look.time);
  return Date.parse(time) === Date.parse(wanted.modifiedAt) ? { check, ok: true, found: '' } : bad(time);
}

/** Whether a sitemap names the page of a story with its true time, or doesn't name it. */
export function judgeSitemap(answer: Answered, url: string, wanted: Wanted): ReceiptFinding {
  const is = (entry: Element) => textOf(entry, 'loc') === url;
  return judge('sitemap', answer, { element: 'url', is, time: 'lastmod' }, wanted);
}

/** Whether the sitemap's index names a part of it. */
export function judgeSitemapIndex(answer: Answered, url: string): ReceiptFinding {
  const check = 'sitemap';
  if (answer.status !== 200) return { check, ok: false, found: String(answer.status) };
  const parts = elementsOf(answer.text, 'loc');
  if (!parts) return { check, ok: false, found: 'xml' };
  return { check, ok: parts.some((part) => part.textContent?.trim() === url), found: '' };
}

/** Whether the feed carries a story as it is now, or doesn't carry it. */
export function judgeFeed(answer: Answered, storyId: string, wanted: Wanted): ReceiptFinding {
  const is = (item: Element) => textOf(item, 'guid') === `urn:uuid:${storyId}`;
  return judge('feed', answer, { element: 'item', is, time: 'atom:updated' }, wanted);
}
