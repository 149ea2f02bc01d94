import type { Root } from 'hast';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentFromHast } from '../document-from-hast';
import { cleanPaste } from './clean-paste';
import { isGap, isGapCaption } from './picture-gaps';

/** A picture that was pasted along. Until it is in the library, a note in brackets stands in its place. */
export interface PastedPicture {
  /** The paragraph that stands for it. */
  blockId: string;
  /** The paragraph with the words below it; null when there were none. */
  captionId: string | null;
  /** A web address, or the token of a lifted picture (`liftedIndex`). */
  address: string;
  alt: string;
}

export interface PastedStory {
  document: StoryDocument;
  /** In the order of the text; only those that can be asked for. Those of a list, a table or a quotation stand below it. */
  pictures: PastedPicture[];
}

/** What was pasted as HTML, from any program or page, as a story's document. See `cleanPaste`, `documentFromHast`. */
export function documentFromPaste(root: Root): PastedStory {
  const made = new Map<string, PastedPicture>();
  let last: PastedPicture | null = null;
  const document = documentFromHast(cleanPaste(root), (element, { id }) => {
    if (last && isGapCaption(element)) last.captionId = id;
    last = null;
    if (!isGap(element) || !element.properties.dataPictureGap) return;
    const { dataPictureGap: address, dataPictureAlt: alt } = element.properties;
    last = { blockId: id, captionId: null, address, alt };
    made.set(id, last);
  });
  const pictures = document.blocks.flatMap(({ id }) => made.get(id) ?? []);
  return { document, pictures };
}
