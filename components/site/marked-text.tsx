import type { MarkedPiece } from '@/lib/document/mark-passages';

/** A text with what was searched for marked. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, marked }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
    marked ? <mark key={i}>{text}</mark> : text,
  );
}
