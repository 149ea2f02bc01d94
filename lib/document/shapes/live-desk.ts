import type { StoryDocument } from '../story-document';
import type { DeskPhoto } from './desk-photo';
import type { Choice, StoryStatus } from './desk-story';
import type { EmbedFate } from './embed-watch';
import type { Helpline } from './helpline';
import type { LiveReporter, LiveState } from './live';
import type { Override } from './override';
import type { StorySchedule } from './schedule';
import type { BylineFields } from './story-fields';

/** A post of live coverage as the live desk shows it. Times are ISO instants. */
export interface DeskPost {
  id: string;
  status: 'draft' | 'published' | 'withdrawn';
  version: number;
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
  /** Who began it. */
  author: string;
  authorId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** When its author asked for it to be released; null while it is being written, and once it is out. */
  handedInAt: string | null;
  /** Whether readers see other words than these. */
  changed: boolean;
  /** Which one it is, counted from the oldest; null until it first goes out. */
  number: number | null;
  /** Its place among those on top, from 0; null for most. */
  pinned: number | null;
  key: boolean;
  /** When anything about it last changed, by the database's clock. */
  touchedAt: string;
}

/** Posts and whatever their documents name. */
export interface DeskPosts {
  posts: DeskPost[];
  photos: DeskPhoto[];
  helplines: Helpline[];
  embeds: (EmbedFate & { address: string })[];
  overrides: Override[];
  /** Whether there are more: older ones, or ones that changed since. */
  more: boolean;
}

/** Live coverage apart from its posts. */
export interface DeskCoverage {
  state: LiveState;
  /** From when to when, as announced; null: the end is open. */
  startsAt: string;
  endsAt: string | null;
  /** Whether it begins, and ends, by itself at these times. */
  byClock: { begins: boolean; ends: boolean };
  startedAt: string | null;
  endedAt: string | null;
  /** The key points: paragraphs and lists. */
  summary: StoryDocument;
  summaryVersion: number;
  /** How many posts have gone out, those that were withdrawn again included. */
  posts: number;
  reporters: LiveReporter[];
  story: {
    id: string;
    headline: string;
    status: StoryStatus;
    /** The public address, while readers can open it. */
    path: string | null;
    language: string;
  };
  /** What is to go out by itself. */
  schedules: StorySchedule[];
}

/** All of a live desk that can change while it is open, as it was at one moment. */
export interface LiveNow extends DeskPosts {
  coverage: DeskCoverage;
  /** The newest `touchedAt`: what changed after it is asked for by it. */
  mark: string;
}

/** What the live desk opens with. */
export interface LiveDesk extends LiveNow {
  authors: Choice[];
  /** Who signs the viewer's posts unless something else is said. */
  signature: BylineFields;
  /** Everybody who could report; empty for whoever may not choose. */
  people: Choice[];
  may: {
    /** Begin, pause and end it, say who reports. */
    run: boolean;
    /** Have posts go out, withdraw and pin them. */
    post: boolean;
    /** Open the story in its editor. */
    openStory: boolean;
    decideCredit: boolean;
    overrideAmber: boolean;
    overrideRed: boolean;
  };
}

/** What becomes of a post that is sent: it goes out, or waits until somebody releases it. */
export interface PostSent {
  status: DeskPost['status'];
  version: number;
  publishedAt: string | null;
}
