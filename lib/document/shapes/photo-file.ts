import { z } from 'zod';
import { cropRatios } from '../crop';

/** One stored rendition of a photo, as the database keeps it. */
export const photoFileSchema = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  /** The key in the storage: content-hashed, so that a key never changes what it means. */
  key: z.string().min(1),
});

export type PhotoFile = z.infer<typeof photoFileSchema>;

/** A rendition that the worker makes after the upload: the whole picture as AVIF, and the crops. */
export const photoRenditionSchema = photoFileSchema.extend({
  format: z.enum(['webp', 'avif']),
  ratio: z.enum(['full', ...cropRatios]),
});

export type PhotoRendition = z.infer<typeof photoRenditionSchema>;
