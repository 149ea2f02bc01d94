import type { Refs } from '../refs';
import type { StoryDocument } from '../story-document';
import type { Byline, Portrait } from './byline';
import type { EmbedContent } from './embed';
import type { LiveState } from './live';
import type { LivePart } from './live-page';
import type { PhotoFigure } from './photo';
import type { NamedLink } from './site-info';
import type { Reviewed, StoryKind } from './story-fields';
import type { UpdateKind } from './update-kind';

/** The picture or video above a story, with the words of this use already chosen over the asset's. */
export type LeadFigure =
  | { kind: 'photo'; photo: PhotoFigure; alt: string; caption: string }
  | { kind: 'video'; embed: EmbedContent };

/** A story in a list. Times are ISO instants in UTC. */
export interface StoryCard {
  id: string;
  path: string;
  headline: string;
  standfirst: string;
  kicker: string;
  contentWarning: string;
  kind: StoryKind;
  language: string;
  section: NamedLink;
  bylines: Byline[];
  /** What its live coverage is in; null for a story that is not covered live. */
  live: LiveState | null;
  /** The lead photo, or null for a story without one. */
  photo: { figure: PhotoFigure; alt: string } | null;
  publishedAt: string;
  updatedAt: string | null;
}

/** What readers can open of a story in other languages than its own, one each. */
export interface StoryTranslations {
  /** The story that all of them are translations of, by its id. */
  of: string;
  others: {
    id: string;
    path: string;
    language: string;
    /** Whether search engines list it under this address. */
    listed: boolean;
  }[];
}

/** A story's place in its series, counted among those that readers can open. */
export interface SeriesPlace extends NamedLink {
  part: number;
  of: number;
  previous: SeriesStep | null;
  next: SeriesStep | null;
}

/** The part of a series before or after another one. */
type SeriesStep = Pick<StoryCard, 'id' | 'path' | 'headline' | 'language'>;

/** A story that another one leads to at its end. */
export type RelatedCard = Pick<
  StoryCard,
  | 'id'
  | 'path'
  | 'headline'
  | 'kicker'
  | 'contentWarning'
  | 'kind'
  | 'language'
  | 'section'
  | 'live'
  | 'photo'
  | 'publishedAt'
>;

/** One published update or correction, with a document of its own; `#update-{id}` is its address on the page. */
export interface PublishedUpdate {
  id: string;
  kind: UpdateKind;
  headline: string;
  document: StoryDocument;
  /** Who signs it, in order. */
  bylines: Byline[];
  /** Null where nobody knows: it was taken over from elsewhere without its time. */
  publishedAt: string | null;
  /** Since when readers have these words, where they had others before. */
  changedAt: string | null;
  /** In a preview only: nobody has published it yet. */
  draft?: true;
}

/** Everything that a reader's page of a story, its feed entry and its structured data are made from. */
export interface StoryPage {
  id: string;
  path: string;
  headline: string;
  standfirst: string;
  /** What a reader should know first, a sentence each. */
  keyPoints: string[];
  kicker: string;
  contentWarning: string;
  kind: StoryKind;
  /** What it is a review of; null where it is none, or doesn't say. */
  review: Reviewed | null;
  language: string;
  datelinePlace: string;
  /** How it was reported, in paragraphs of plain words; empty where nobody says. */
  backstory: string;
  /** Empty strings derive: search headline and social headline from the headline, descriptions from the standfirst. */
  searchHeadline: string;
  socialHeadline: string;
  socialText: string;
  description: string;
  /** The original's address for wire copy; empty when this page is the original. */
  canonicalUrl: string;
  /** Whether search engines may list it. */
  indexing: 'index' | 'noindex';
  section: NamedLink;
  tags: NamedLink[];
  bylines: Byline[];
  lead: LeadFigure | null;
  /** The picture chosen for sharing; null: the lead. */
  sharePhoto: PhotoFigure | null;
  /** Where readers find the card that was drawn for a story without a picture to share; null for none. */
  shareCard: string | null;
  document: StoryDocument;
  /** Oldest first. */
  updates: PublishedUpdate[];
  /** Where it is covered live. */
  live: LivePart | null;
  /** What stands at its end, on its own page only; `waiting`: chosen or found stories that readers can't open at present. */
  related: { stories: RelatedCard[]; waiting: string[] };
  /** The series that it is a part of; on its own page only. */
  series: SeriesPlace | null;
  /** The same story in other languages; on its own page only. */
  translations: StoryTranslations | null;
  /** Everything that the document and its updates name. */
  refs: Refs;
  publishedAt: string;
  updatedAt: string | null;
  correctedAt: string | null;
  modifiedAt: string;
  /** Whether there is more in its public history than that it was published. */
  hasHistory: boolean;
}

/** A story that other things name. */
export type NamedStory = Pick<StoryCard, 'id' | 'path' | 'headline' | 'language' | 'section'>;

/** What stands in the place of a story that the newsroom has taken back. Times are ISO instants. */
export interface RetractionPage extends NamedStory {
  /** What was wrong with it, in plain words; empty lines part paragraphs. */
  notice: string;
  publishedAt: string;
  retractedAt: string;
}

/** Something that put a story right, with the story as it is today; or that it was taken back. */
export type CorrectionEntry =
  | (Omit<PublishedUpdate, 'draft'> & { story: NamedStory })
  | { kind: 'retraction'; id: string; publishedAt: string; notice: string; story: NamedStory };

/** A page of them, newest first; `next` as in a `CardPage`. */
export interface CorrectionPage {
  corrections: CorrectionEntry[];
  /** Everything that their documents name. */
  refs: Refs;
  next: string | null;
}

/** A page of a list: `next` is the cursor for `?before=`, null on the last page. */
export interface CardPage {
  stories: StoryCard[];
  next: string | null;
}

export interface AuthorProfile {
  /** Where else readers find them. */
  links: { label: string; url: string }[];
  slug: string;
  name: string;
  jobTitle: string;
  bio: string;
  /** Null for none, and for one that may not be shown. */
  portrait: Portrait | null;
}
