import { z } from 'zod';

/** What can be wrong between the rows and the files of photos. */
export const mediaFaults = [
  /** A file in the private half that nothing names. */
  'orphan',
  /** A file in the public half that readers must not have, or that nothing names. */
  'stray',
  /** Something half-written. */
  'leftover',
  /** A size that a photo names and that is not there. */
  'size-missing',
  /** The file that somebody uploaded is not there. */
  'original-missing',
  /** Readers should get a size that is not in the public half. */
  'public-missing',
] as const;

export type MediaFault = (typeof mediaFaults)[number];

export const mediaFaultCountsSchema = z.array(
  z.object({
    fault: z.enum(mediaFaults),
    found: z.number().int().positive(),
    /** How many of them were put right. */
    mended: z.number().int().nonnegative(),
  }),
);

/** What a look at all rows and files of photos found. */
export interface MediaCheck {
  /** ISO instant. */
  at: string;
  /** How many were looked at. */
  files: number;
  faults: z.infer<typeof mediaFaultCountsSchema>;
  /** So much is missing that this is hardly the right store: nothing was mended. */
  wrongStore: boolean;
}
