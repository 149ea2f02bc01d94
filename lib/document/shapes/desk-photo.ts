import * as z from 'zod/mini';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { creditSchema, tidyCredit } from '../credit';
import type { Crops } from '../crop';
import type { PhotoFigure } from './photo';

/** A photo as the desk sees it: what readers get, and what is only for the newsroom. `sizes` are private addresses. */
export interface DeskPhoto extends PhotoFigure {
  fileName: string;
  /** The address it was fetched from; null for a file that somebody uploaded. */
  sourceUrl: string | null;
  uploadedBy: string;
  /** ISO instant. */
  createdAt: string;
  /** The crops that somebody drew. */
  drawnCrops: Crops;
  /** Whether the worker has still to make files, because the picture, its crops or its credit have changed. */
  filesPending: boolean;
  /** The logged decision that nobody can be named. */
  creditUnknown: { by: string; at: string; reason: string } | null;
}

const address = z.string().check(
  z.trim(),
  z.maxLength(2_048),
  z.refine((url) => url === '' || safeWebAddress(url) !== null),
);

/** What the desk can correct on a photo. */
export const photoEditSchema = z.strictObject({
  alt: z.string().check(z.trim(), z.maxLength(2_000)),
  caption: z.string().check(z.trim(), z.maxLength(4_000)),
  copyrightNotice: z.string().check(z.trim(), z.maxLength(500)),
  credit: z.pipe(creditSchema, z.transform(tidyCredit)),
  /** Left out: as it is. */
  webStatement: z.optional(address),
  licensorUrl: z.optional(address),
  sourceType: z.optional(z.string().check(z.regex(/^[A-Za-z]{0,60}$/))),
});

export type PhotoEdit = z.infer<typeof photoEditSchema>;

/** A page of the library, newest first. */
export interface PhotoPage {
  photos: DeskPhoto[];
  /** Cursor of what follows; null at the end. */
  next: string | null;
  /** Nothing had the words as they were typed: these have similar ones. */
  similar: boolean;
}
