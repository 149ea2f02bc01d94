import type { ArchivePlace } from '../archive-place';
import type { CardPage } from './story-page';

/** What a place in the archive holds. */
export interface ArchivePage {
  place: ArchivePlace;
  /** The stories of a day, newest first; null for a longer time. */
  stories: CardPage | null;
  /** Of a longer time: the years, months or days with stories in it, in their order, and how many; null of years, which nobody counts. */
  parts: { place: ArchivePlace; count: number | null }[];
  /** The nearest days with stories before and after a day. */
  earlier: ArchivePlace | null;
  later: ArchivePlace | null;
  /** Until when it may still change by itself (ISO instant): its own end; null once that has passed. */
  until: string | null;
}
