import { documentText } from '@/blocks/document-text';
import { creditParts } from '@/lib/document/credit';
import { labelledCredit } from '@/lib/document/credit-label';
import { foldForSearch } from '@/lib/document/search-text';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { StoryDocument } from '@/lib/document/story-document';

/** What a story is searched by. */
export interface SearchParts {
  headline: string;
  /** What stands above the text: kicker, standfirst, topics. */
  above: string;
  /** Who wrote, photographed or signed any of it. */
  people: string;
  /** Everything readers can read below that, as printed; empty lines part paragraphs. */
  text: string;
}

/** A tsvector holds a megabyte; what a text adds to it is at most three times as long as the text itself. */
const longestText = 300_000;

function creditNames({ credit, creditStatus, withheld }: PhotoFigure): string[] {
  if (withheld || creditStatus !== 'known') return [];
  return creditParts(credit).flatMap(({ creators, agency, library, line, suppliedBy, courtesyOf }) =>
    [...creators, agency, library, line, suppliedBy, courtesyOf].flatMap((name) => name || []),
  );
}

function leadText({ lead, language }: StoryPage): string {
  if (lead?.kind === 'video') return lead.embed.title ?? '';
  return lead ? [lead.caption, labelledCredit(lead.photo, language)].filter(Boolean).join(' ') : '';
}

/** What readers can find a story by, out of what they get of it; `posts`: of its live coverage. */
export function searchParts(
  story: StoryPage,
  posts: readonly { headline: string; document: StoryDocument }[],
): SearchParts {
  const {
    headline,
    kicker,
    standfirst,
    keyPoints,
    review,
    tags,
    bylines,
    updates,
    refs,
    language,
    datelinePlace,
    backstory,
    live,
  } = story;
  const people = [
    ...bylines.map(({ name }) => name),
    ...updates.flatMap((update) => update.bylines.map(({ name }) => name)),
    ...[...refs.photos.values()].flatMap(creditNames),
  ];
  const text = [
    leadText(story),
    keyPoints.join('\n'),
    datelinePlace,
    // What of live coverage is most important stands above its posts.
    live ? documentText(live.summary, refs, language) : '',
    documentText(story.document, refs, language),
    backstory,
    ...[...updates, ...posts].flatMap((part) => [part.headline, documentText(part.document, refs, language)]),
  ];
  return {
    headline,
    above: [kicker, standfirst, review?.name, review?.by, ...tags.map(({ name }) => name)]
      .filter(Boolean)
      .join('\n'),
    people: [...new Set(people)].join('\n'),
    text: text.filter(Boolean).join('\n\n'),
  };
}

/** Folded, and no longer than PostgreSQL takes; what is beyond is not found. */
export function foldedPart(text: string): string {
  const folded = foldForSearch(text);
  const bytes = Buffer.from(folded);
  if (bytes.length <= longestText) return folded;
  // The last word may be cut, even within a letter.
  return bytes.subarray(0, longestText).toString().replace(/\S*$/, '');
}
