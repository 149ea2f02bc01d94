import * as z from 'zod/mini';

/** How many stories a series may have. */
export const maxParts = 100;
export const seriesLimits = { name: 100, description: 500 } as const;

/** What a series is called and what it is about, as somebody types it. */
export const seriesWordsSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(seriesLimits.name)),
  description: z.string().check(z.trim(), z.maxLength(seriesLimits.description)),
});

export type SeriesWords = z.infer<typeof seriesWordsSchema>;

/** A series in the desk's list. */
export interface SeriesRow extends SeriesWords {
  id: string;
  slug: string;
  /** How many stories it has, and how many of them readers can open. */
  parts: number;
  published: number;
}

/** A part of a series as the desk sees it. `path` is null while readers can't open it. */
export interface DeskPart {
  id: string;
  headline: string;
  path: string | null;
}

/** A series as the desk changes it. */
export interface DeskSeries extends SeriesWords {
  id: string;
  slug: string;
  version: number;
  parts: DeskPart[];
}

/** The series that a story is in, as its editor shows it. */
export interface StorySeries {
  /** Null for a story that is in none. `part` counts from 1; `of` and `published` are how many there are. */
  place: { id: string; name: string; part: number; of: number; published: number } | null;
  /** Whether the viewer may change that, and among which series they may choose where it is in none. */
  mayEdit: boolean;
  choices: { id: string; name: string; parts: number }[];
}
