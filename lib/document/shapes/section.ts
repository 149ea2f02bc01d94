import * as z from 'zod/mini';
import { maxSlugLength } from '@/lib/kit/slug';
import { toneCount } from '../site/site-settings';

export const sectionLimits = { name: 60, slug: maxSlugLength, description: 300 } as const;

/** What a newsroom says of a section, as somebody types it. */
export const sectionWordsSchema = z.strictObject({
  name: z.string().check(z.maxLength(sectionLimits.name)),
  /** Its address without the slash; empty for one that is made of the name. */
  slug: z.string().check(z.trim(), z.maxLength(200)),
  /** What readers and search engines are told that it is about. */
  description: z.string().check(z.trim(), z.maxLength(sectionLimits.description)),
  /** Which of the site’s tones is its colour, from 0. */
  tone: z.int().check(z.gte(0), z.lt(toneCount)),
  /** Whether the navigation leaves it out. */
  hidden: z.boolean(),
});

export type SectionWords = z.infer<typeof sectionWordsSchema>;

/** A section as the desk changes it. */
export interface DeskSection extends SectionWords {
  id: string;
  version: number;
  /** Stories that readers find in it, and all that are or were written for it, these included. */
  published: number;
  stories: number;
  /** How many people are limited to it, among others or alone; invitations that can still be taken up count. */
  people: number;
}

/** A section that was taken away, as the desk lists it. */
export interface GoneSection {
  id: string;
  name: string;
  slug: string;
  /** ISO instant. */
  at: string;
  by: string;
  /** The section that has its stories now; null where it had none. */
  movedTo: string | null;
}
