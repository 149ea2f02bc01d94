import type { Root } from 'hast';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentFromHast } from '../document-from-hast';
import { cleanPaste } from './clean-paste';

/** A story's document from what was pasted as HTML, from any program or page. See `cleanPaste`, `documentFromHast`. */
export function documentFromPaste(root: Root): StoryDocument {
  return documentFromHast(cleanPaste(root));
}
