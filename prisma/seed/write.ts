import type { Callout } from '@/blocks/callout/callout';
import type { Embed } from '@/blocks/embed/embed';
import type { FactBox } from '@/blocks/fact-box/fact-box';
import type { Gallery } from '@/blocks/gallery/gallery';
import type { Heading } from '@/blocks/heading/heading';
import type { Helpline } from '@/blocks/helpline/helpline';
import type { List } from '@/blocks/list/list';
import type { Paragraph } from '@/blocks/paragraph/paragraph';
import type { Photo } from '@/blocks/photo/photo';
import type { PullQuote } from '@/blocks/pull-quote/pull-quote';
import type { Quote, QuoteSource } from '@/blocks/quote/quote';
import type { Table } from '@/blocks/table/table';
import type { Block } from '@/lib/document/block';
import type { KnownBlock } from '@/lib/document/define-block';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryDocument } from '@/lib/document/story-document';
import type { Calendar, Moment } from './calendar';
import { inline } from './inline';
import type { HelplineKey } from './newsroom';
import type { PictureKey } from './pictures/pictures';

/** What the names in a text turn into once the pictures and helplines are in the newsroom. */
export interface Lookup {
  photo(key: PictureKey): string;
  helpline(key: HelplineKey): string;
  calendar: Calendar;
}

const spans = (text: string, { calendar }: Lookup) => inline(calendar.words(text));

/** One block to be. `name` becomes its id where another block has to find it. */
export interface Line {
  name?: string;
  /** The pictures that it shows. */
  pictures?: PictureKey[];
  block(id: string, lookup: Lookup): KnownBlock;
}

const line = <B extends KnownBlock>(
  block: (id: string, lookup: Lookup) => B,
  facts: Pick<Line, 'name' | 'pictures'> = {},
): Line => ({ block, ...facts });

export const p = (text: string) =>
  line<Paragraph>((id, lookup) => ({ id, type: 'paragraph', version: 1, text: spans(text, lookup) }));

const heading = (level: Heading['level']) => (text: string) =>
  line<Heading>((id, lookup) => ({ id, type: 'heading', version: 1, level, text: spans(text, lookup) }));
export const h2 = heading(2);
export const h3 = heading(3);

const list =
  (ordered: boolean) =>
  (...items: string[]) =>
    line<List>((id, lookup) => ({
      id,
      type: 'list',
      version: 1,
      ordered,
      items: items.map((item) => ({ text: spans(item, lookup) })),
    }));
export const ul = list(false);
export const ol = list(true);

/** Somebody's words: one paragraph or several, who says them, and where they come from. */
export const quote = (words: string | string[], speaker: string, source: QuoteSource | null = null) =>
  line<Quote>((id, lookup) => ({
    id,
    type: 'quote',
    version: 1,
    paragraphs: [words].flat().map((text) => spans(text, lookup)),
    speaker: lookup.calendar.words(speaker),
    source,
  }));

/** A picture with its own caption and alt text, unless this place needs others. */
export const photo = (
  key: PictureKey,
  use: { caption?: string; alt?: string; layout?: Photo['layout'] } = {},
) =>
  line<Photo>(
    (id, lookup) => ({
      id,
      type: 'photo',
      version: 1,
      photoId: lookup.photo(key),
      alt: use.alt ?? null,
      decorative: false,
      caption: use.caption ? spans(use.caption, lookup) : null,
      layout: use.layout ?? 'column',
    }),
    { pictures: [key] },
  );

type Known = Partial<Omit<EmbedContent, 'postedAt'>> & {
  /** When it was posted: to the minute, or without `at`) only the day. */
  posted?: Moment | { daysAgo: number; at?: undefined };
  name?: string;
};

function postedAt(posted: Known['posted'], { calendar }: Lookup): string | null {
  if (!posted) return null;
  const { daysAgo, at } = posted;
  return at ? calendar.instant({ daysAgo, at }).toISOString() : calendar.day(daysAgo);
}

const embed = ({ posted, name, ...content }: Known) =>
  line<Embed>(
    (id, lookup) => ({
      ...emptyEmbed,
      ...content,
      id,
      type: 'embed',
      version: 1,
      postedAt: postedAt(posted, lookup),
    }),
    { name },
  );

/** A post of which at least the platform, the handle and the words are known. */
export const post = (handle: string, text: string, known: Known = {}) =>
  embed({ provider: 'x', platform: 'X', kind: 'post', handle, text, ...known });

/** A video elsewhere. */
export const video = (title: string, url: string, known: Known = {}) =>
  embed({ kind: 'video', title, url, ...known });

export const helpline = (intro: string, ...keys: HelplineKey[]) =>
  line<Helpline>((id, lookup) => ({
    id,
    type: 'helpline',
    version: 1,
    intro: spans(intro, lookup),
    helplineIds: keys.map(lookup.helpline),
  }));

/** Words of the story, set large. */
export const pullQuote = (text: string, speaker: string) =>
  line<PullQuote>((id, lookup) => ({
    id,
    type: 'pull-quote',
    version: 1,
    text: spans(text, lookup),
    speaker: lookup.calendar.words(speaker),
  }));

/** What stands inside a container: ids are its own with the place of each. */
const blocksOf = (lines: readonly Line[], id: string, lookup: Lookup) =>
  lines.map(({ name, block }, i) => block(name ?? `${id}-${i + 1}`, lookup) as unknown as Block);

const picturesIn = (lines: readonly Line[]) => lines.flatMap(({ pictures = [] }) => pictures);

/** Pictures together, each with its own caption and credit. */
export const gallery = (layout: Gallery['layout'], ...photos: Line[]) =>
  line<Gallery>(
    (id, lookup) => ({
      id,
      type: 'gallery',
      version: 2,
      layout,
      credits: 'each',
      blocks: blocksOf(photos, id, lookup),
    }),
    { pictures: picturesIn(photos) },
  );

/** A note that stands out of the text. */
export const callout = (title: string, ...lines: Line[]) =>
  line<Callout>(
    (id, lookup) => ({ id, type: 'callout', version: 1, title, blocks: blocksOf(lines, id, lookup) }),
    { pictures: picturesIn(lines) },
  );

/** Facts to look up, in a box. */
export const factBox = (title: string, ...lines: Line[]) =>
  line<FactBox>(
    (id, lookup) => ({ id, type: 'fact-box', version: 1, title, blocks: blocksOf(lines, id, lookup) }),
    { pictures: picturesIn(lines) },
  );

/** A table whose first row names the columns and whose first column names the rows. */
export const table = (caption: string, ...rows: string[][]) =>
  line<Table>((id, lookup) => ({
    id,
    type: 'table',
    version: 1,
    caption: spans(caption, lookup),
    headerRow: true,
    headerColumn: true,
    rows: rows.map((row) => row.map((cell) => spans(cell, lookup))),
  }));

export const rule = () => line((id) => ({ id, type: 'divider', version: 1 }));

/** The document that the lines make; ids are their names or their places, so that it is the same at every load. */
export function documentOf(lines: readonly Line[], lookup: Lookup): StoryDocument {
  const blocks = lines.map(({ name, block }, i) => block(name ?? `b${i + 1}`, lookup) as unknown as Block);
  return { version: 1, blocks };
}
