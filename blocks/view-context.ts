import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import type { Locale } from '@/lib/kit/dates';

/** What a view may know besides the block and what it names: how this page writes, and where the document stands on it. */
export interface ViewContext extends Locale {
  /** Goes before block ids in the page's anchors, because a story and its updates share one page: `update-{id}-`. */
  idPrefix: string;
  /** How many levels a document's headings sink: 0 in a story, 2 below the heading of an update. */
  headingShift: 0 | 1 | 2;
  /** Left out: the page's own width. Otherwise the container that a picture stands in, which decides its width. */
  room?: 'box' | 'pair' | 'grid' | 'strip';
  /** Whether pictures of the text stand as wide as they can, whatever was chosen for each. */
  wide?: boolean;
  /** Whether a container credits its pictures together, so that none has a credit of its own. */
  creditedTogether?: boolean;
  /** The place that opens the first paragraph (`PORT HALDEN —`) and the block that carries it. */
  dateline: { blockId: string; place: string } | null;
  /** In which frame readers may open a post; null for none. Left out: in none at all. */
  frameOf?: (embed: EmbedContent) => EmbedFrame | null;
}

/** The anchor of a block on the page. */
export function blockAnchor(blockId: string, context: ViewContext): string {
  return `${context.idPrefix}${blockId}`;
}
