import { z } from 'zod';

/** What a rule is about: one photo, the photos of a collection, or those whose credit names an agency. */
export const rightSubjectSchema = z.union([
  z.strictObject({ photoId: z.uuid() }),
  z.strictObject({ collectionId: z.uuid() }),
  z.strictObject({ agency: z.string().trim().min(1).max(200) }),
]);

export type RightSubject = z.infer<typeof rightSubjectSchema>;

const instant = z.iso.datetime({ offset: true }).nullable();

/** What a rule says, as somebody writes it down. Times are ISO instants; null is from ever, and for good. */
export const rightTermsSchema = z
  .strictObject({
    answer: z.enum(['allow', 'deny', 'ask']),
    startsAt: instant,
    endsAt: instant,
    note: z.string().trim().max(2_000),
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
  });

export type RightTerms = z.infer<typeof rightTermsSchema>;

/** A rule as the desk lists it. */
export interface DeskRightRule extends RightTerms {
  id: string;
  subject: RightSubject;
  /** The collection's or agency's name; empty for a photo. */
  name: string;
  /** Who made it; null when the photo's file asked for it. */
  by: string | null;
  createdAt: string;
}
