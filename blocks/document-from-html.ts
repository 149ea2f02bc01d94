import { fromHtml } from 'hast-util-from-html';
import type { StoryDocument } from '@/lib/document/story-document';
import { Problem } from '@/lib/kit/problem';
import { documentFromHast } from './document-from-hast';

/**
 * A story's document from HTML text: a fragment or a page, from anywhere. See `documentFromHast`. In a browser, parse
 * with its own parser instead: this one weighs 50 KB.
 * @throws Problem `too-deep` for thousands of elements inside each other
 */
export function documentFromHtml(html: string): StoryDocument {
  try {
    return documentFromHast(fromHtml(html, { fragment: !/<html[\s>]/i.test(html) }));
  } catch (cause) {
    // The parser descends by recursion: nesting that overflows its stack is nobody's story.
    if (cause instanceof RangeError) throw new Problem('too-deep', {}, { cause });
    throw cause;
  }
}
