import { fromHtml } from 'hast-util-from-html';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentFromHast } from './document-from-hast';
import { limitNesting } from './limit-nesting';

/**
 * A story's document from HTML text: a fragment or a page, from anywhere. See `documentFromHast`. In a browser, parse
 * with its own parser instead: this one weighs 50 KB.
 */
export function documentFromHtml(html: string): StoryDocument {
  return documentFromHast(fromHtml(limitNesting(html), { fragment: !/<html[\s>]/i.test(html) }));
}
