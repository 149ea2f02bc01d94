/** A span of rich text has at most this many characters. */
export const maxSpanLength = 100_000;

/** A text has at most this many spans. */
export const maxSpans = 5_000;
