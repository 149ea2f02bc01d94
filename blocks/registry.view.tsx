import type { BlockView } from './block-view';
import { CalloutView } from './callout/callout.view';
import { DividerView } from './divider/divider.view';
import { EmbedView } from './embed/embed.view';
import { FactBoxView } from './fact-box/fact-box.view';
import { GalleryView } from './gallery/gallery.view';
import { HeadingView } from './heading/heading.view';
import { HelplineView } from './helpline/helpline.view';
import { ListView } from './list/list.view';
import { ParagraphView } from './paragraph/paragraph.view';
import { PhotoView } from './photo/photo.view';
import { PullQuoteView } from './pull-quote/pull-quote.view';
import { QuoteView } from './quote/quote.view';
import { TableView } from './table/table.view';

// Views differ in their block type; a table of them can only be held loosely. `DocumentView` narrows by the definition.
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous table of generics
export type AnyView = BlockView<any>;

/** How readers see each kind of block. Kept apart from the definitions, which run where React doesn't. */
export const views: Readonly<Record<string, AnyView>> = {
  callout: CalloutView,
  divider: DividerView,
  embed: EmbedView,
  'fact-box': FactBoxView,
  gallery: GalleryView,
  heading: HeadingView,
  helpline: HelplineView,
  list: ListView,
  paragraph: ParagraphView,
  photo: PhotoView,
  'pull-quote': PullQuoteView,
  quote: QuoteView,
  table: TableView,
};
