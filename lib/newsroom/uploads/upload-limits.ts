/** What uploads in pieces may take of the server. Bytes and milliseconds. */
export const uploadLimits = {
  /** The longest piece that is taken at a time. */
  pieceBytes: 8_000_000,
  /** Unfinished uploads of one person, and what they announce together. */
  open: 100,
  openBytes: 2_000_000_000,
  /** Uploads that one person may begin in an hour. */
  begunAnHour: 2_000,
  /** How long one waits for its next piece, */
  keptFor: 24 * 60 * 60_000,
  /** and for how long it can't be given up for a newer one of the same person. */
  busyFor: 10 * 60_000,
} as const;
