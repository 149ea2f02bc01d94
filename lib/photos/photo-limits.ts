/** What an uploaded picture may measure. The messages of `upload-too-large` and `upload-too-many-pixels` repeat it. */
export const photoLimits = {
  /** Of the file as it arrives. */
  bytes: 40_000_000,
  pixels: 100_000_000,
  /** Of all frames of a picture that moves together. */
  movingPixels: 60_000_000,
  /** Of the longer side. */
  side: 30_000,
} as const;
