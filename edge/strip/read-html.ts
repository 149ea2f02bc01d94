import type { HtmlPieces } from './html-pieces.ts';
import { readAnyHtml } from './read-any-html.ts';
import { readPlainHtml } from './read-plain-html.ts';

/** Reads HTML, in the quick way where that is to be trusted. `begin` makes who hears its pieces, and who heard all is returned. */
export function readHtml<Pieces extends HtmlPieces>(html: string, begin: () => Pieces): Pieces {
  const quick = begin();
  if (readPlainHtml(html, quick)) return quick;
  const thorough = begin();
  readAnyHtml(html, thorough);
  return thorough;
}
