import { z } from 'zod';

/** Photos that belong together: a commission, an archive, a day. */
export interface Collection {
  id: string;
  name: string;
  /** How many photos are in it. */
  count: number;
}

export const collectionNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !/\p{Cc}/u.test(name));
