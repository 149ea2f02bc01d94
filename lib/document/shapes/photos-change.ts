import * as z from 'zod/mini';
import type { ProblemAnswer } from '@/lib/kit/action-result';
import type { DeskPhoto } from './desk-photo';
import { photoEditSchema } from './desk-photo';

const { credit, copyrightNotice, caption, alt } = photoEditSchema.shape;

/** What is to become of many photos at once. What is left out stays as it is on each. */
export const photosChangeSchema = z.strictObject({
  credit: z.optional(credit),
  copyrightNotice: z.optional(copyrightNotice),
  /** With `onlyEmpty` what somebody has written stays. */
  caption: z.optional(z.strictObject({ text: caption, onlyEmpty: z.boolean() })),
  alt: z.optional(z.strictObject({ text: alt, onlyEmpty: z.boolean() })),
});

export type PhotosChange = z.infer<typeof photosChangeSchema>;

/** How many are changed in one request; whoever changes more sends several. */
export const photosAtOnce = 50;

/** What became of each photo: those that were changed as they are now, and why the others were not. */
export interface PhotosOutcome {
  changed: DeskPhoto[];
  refused: { id: string; problem: ProblemAnswer }[];
}

/** The rules that were made about photos, one for each, to be taken back by. */
export interface RuledPhotos extends PhotosOutcome {
  rules: { photoId: string; ruleId: string }[];
}
