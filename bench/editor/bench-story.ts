import type { Embed } from '@/blocks/embed/embed';
import type { Photo } from '@/blocks/photo/photo';
import type { Block } from '@/lib/document/block';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryDocument } from '@/lib/document/story-document';
import { proseOf } from './prose';

interface Contents {
  /** How many words of running text; captions and posts are not among them. */
  words: number;
  photoIds: readonly string[];
  embeds: number;
  wordsPerParagraph?: number;
}

const seed = 1848;
const markEvery = 3;
const headingEvery = 12;
const quoteEvery = 9;

function photoBlock(id: string, photoId: string, caption: string): Photo {
  const text = [{ text: caption }];
  return {
    id,
    type: 'photo',
    version: 1,
    photoId,
    alt: null,
    decorative: false,
    caption: text,
    layout: 'column',
  };
}

function embedBlock(id: string, number: number, text: string): Embed {
  const url = `https://x.com/harbour_hall/status/${1_541_815_603_000_000 + number}`;
  const post = {
    provider: 'x',
    platform: 'X',
    url,
    authorName: 'Harbour Hall',
    handle: 'harbour_hall',
    text,
  };
  return { ...emptyEmbed, ...post, id, type: 'embed', version: 1, postedAt: '2026-05-12T11:00:00Z' };
}

/** The words as a paragraph, of which some are bold and some a link, or now and then as a heading or a quotation. */
function textBlock(id: string, index: number, words: string): Block {
  if (index % headingEvery === headingEvery - 1) {
    return { id, type: 'heading', version: 1, level: 2, text: [{ text: words }] };
  }
  if (index % quoteEvery === quoteEvery - 1) {
    return {
      id,
      type: 'quote',
      version: 1,
      paragraphs: [[{ text: words }]],
      speaker: 'Ada Brandt',
      source: null,
    };
  }
  if (index % markEvery > 0) return { id, type: 'paragraph', version: 1, text: [{ text: words }] };
  const all = words.split(' ');
  const mark = index % 2 === 0 ? { type: 'bold' } : { type: 'link', href: 'https://harbour.example/minutes' };
  const spans = [
    { text: `${all.slice(0, 5).join(' ')} ` },
    { text: all.slice(5, 8).join(' '), marks: [mark] },
    { text: ` ${all.slice(8).join(' ')}` },
  ];
  return { id, type: 'paragraph', version: 1, text: all.length > 8 ? spans : [{ text: words }] };
}

/** A story of so many words with photos and posts spread evenly through it; the same every time. */
export function benchStory({ words, photoIds, embeds, wordsPerParagraph = 60 }: Contents): StoryDocument {
  const prose = proseOf(seed);
  const sizes: number[] = [];
  for (let left = words; left > 0; left -= sizes.at(-1) ?? left) {
    const isHeading = sizes.length % headingEvery === headingEvery - 1;
    sizes.push(Math.min(left, isHeading ? 6 : wordsPerParagraph));
  }
  const text = sizes.map((size, index) => textBlock(`text-${index}`, index, prose(size)));
  const figures: Block[] = [
    ...photoIds.map((photoId, n) => photoBlock(`photo-${n}`, photoId, prose(14))),
    ...Array.from({ length: embeds }, (_, n) => embedBlock(`embed-${n}`, n, prose(35))),
  ];
  return { version: 1, blocks: spread(text, shuffledByStride(figures)) };
}

/** Photos and posts by turns instead of all of one kind first. */
function shuffledByStride(blocks: Block[]): Block[] {
  const stride = 7;
  return Array.from({ length: stride }, (_, first) => blocks.filter((_, i) => i % stride === first)).flat();
}

/** The second list laid evenly into the first, each after some text. */
function spread(text: Block[], figures: Block[]): Block[] {
  let placed = 0;
  return text.flatMap((block, index) => {
    const due = Math.floor(((index + 1) * figures.length) / text.length);
    const here = figures.slice(placed, due);
    placed = due;
    return [block, ...here];
  });
}

/** Such a story with as many words as its JSON has room for in so many bytes, to within a thousandth or so. */
export function benchStoryOfBytes(bytes: number, contents: Omit<Contents, 'words'>): StoryDocument {
  const sizeOf = (words: number) => Buffer.byteLength(JSON.stringify(benchStory({ ...contents, words })));
  let [fits, tooMany] = [0, bytes];
  while (tooMany - fits > Math.max(5, bytes / 2_000)) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (sizeOf(middle) <= bytes) fits = middle;
    else tooMany = middle;
  }
  return benchStory({ ...contents, words: fits });
}
