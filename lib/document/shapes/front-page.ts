import type { Slot, Source } from '../fronts/front';
import type { NamedLink } from './site-info';
import type { CardPage, StoryCard } from './story-page';

/** A slot with its stories, in their order. */
export interface ShownSlot {
  slot: Pick<Slot, 'id' | 'layout'>;
  /** What stands above it: what somebody wrote, else the section that fills it; null for nothing. */
  head: { title: string; section: NamedLink | null } | null;
  stories: StoryCard[];
}

/** The strip above a front. */
export interface BreakingStrip {
  storyId: string;
  path: string;
  headline: string;
  language: string;
  /** ISO instant. */
  until: string;
}

/** A front as readers get it. */
export interface FrontPage {
  /** `site`, or the section's id. */
  key: string;
  slots: ShownSlot[];
  breaking: BreakingStrip | null;
  /** When it is another by itself (ISO): a pin ends, or the strip. */
  until: string | null;
  /** What its slots are filled from, as tags of pages name it: the sections by their slugs. */
  sources: (Exclude<Source, { from: 'section' }> | { from: 'section'; slug: string })[];
  /**
   * Stories whose every publication counts here, whatever it changes: those that are pinned and not published at present,
   * and those of whose pictures one was chosen, which they may drop.
   */
  followed: string[];
}

/** A section's front, with what else is new in the section: `next` as in a `CardPage`. */
export interface SectionFront extends FrontPage {
  rest: CardPage;
}
