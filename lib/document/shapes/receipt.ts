import * as z from 'zod/mini';

/** What is looked at when the page of a story is asked for as a reader asks for it. */
const receiptChecks = [
  'page',
  'canonical',
  'structured-data',
  'credits',
  'sitemap',
  'feed',
  'notice',
] as const;

const findingSchema = z.object({
  check: z.enum(receiptChecks),
  ok: z.boolean(),
  /** What was found instead, to the letter; empty where there was nothing, or all is well. */
  found: z.string(),
});

export const receiptFindingsSchema = z.array(findingSchema);

export type ReceiptFinding = z.infer<typeof findingSchema>;

/** What readers got when it was last looked. Times are ISO instants. */
export interface Receipt {
  /** `waiting`: it is looked again soon. */
  state: 'waiting' | 'good' | 'bad';
  /** Null before the first look. */
  checkedAt: string | null;
  findings: ReceiptFinding[];
}
