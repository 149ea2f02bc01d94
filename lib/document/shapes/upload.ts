import { z } from 'zod';

/** What a browser announces before it sends a file: its name, its length in bytes, and its SHA-256 in hex if it can count it. */
export const uploadPlanSchema = z.strictObject({
  fileName: z.string().max(10_000),
  bytes: z.int().nonnegative(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

export type UploadPlan = z.infer<typeof uploadPlanSchema>;

/** How far an upload is. All lengths are bytes. */
export interface UploadState {
  id: string;
  bytes: number;
  /** What has come: the next piece starts here. */
  received: number;
  /** The longest piece that is taken at a time. */
  pieceBytes: number;
}
