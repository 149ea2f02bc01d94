import type { StoryPage } from './story-page';

/** A working copy in the shape of a reader's page, with what the page itself doesn't say. Times are ISO instants. */
export interface DraftPreview {
  /** Times are those that it would carry if everything shown went out now. */
  story: StoryPage;
  version: number;
  savedAt: string;
  /** Until when nothing of it may be published, and by whose clocks; null for no embargo, or one that has ended. */
  embargo: { until: string; zone: string } | null;
  /** What readers have of it: nothing, an older version, or just this. */
  readersSee: 'nothing' | 'older' | 'same';
}

/** A draft as whoever was sent a link sees it. */
export interface LinkedPreview extends DraftPreview {
  expiresAt: string;
}

/** A preview link that opens a draft at present. Its address isn't known any more: only a hash of it was kept. */
export interface PreviewLink {
  id: string;
  /** Whom it is for; may be empty. */
  note: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  /** When it was last opened, to the minute; null: never. */
  lastUsedAt: string | null;
}

/** How long a preview link may last, in days: a day, a week, a month. */
export const previewLinkDays = [1, 7, 30] as const;
export type PreviewLinkDays = (typeof previewLinkDays)[number];

export const maxPreviewNote = 200;

/** How a draft will look where other sites show it. Texts are cut at the lengths that are usual there. */
export interface StoryAppearance {
  search: {
    /** As `news.example › city › bridge-opens`. */
    address: string;
    title: string;
    description: string;
  };
  card: {
    /** The host that a card names: `news.example`. */
    host: string;
    headline: string;
    text: string;
    /** `url` is an address of this site that the asker may open. Null: the card has no picture. */
    image: { url: string; alt: string; width: number; height: number } | null;
    /** Whether platforms show the picture large, above the words. */
    large: boolean;
  };
  /** Which of the texts above are cut. */
  cut: { title: boolean; description: boolean; headline: boolean; text: boolean };
}
