/** Plain words as paragraphs: an empty line parts them. */
export function PlainText({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that never changes its order
      <p key={i}>{paragraph.trim()}</p>
    ));
}
