interface Props {
  changes: readonly { kind: 'same' | 'added' | 'removed'; text: string }[];
  /** What is said before and after words that came or went, to those who hear the page. */
  words: { addedStart: string; removedStart: string; markEnd: string };
}

/**
 * Words with what came and what went: underlined and struck through beside their colours, and said in words to those
 * who hear the page.
 */
export function MarkedWords({ changes, words }: Props) {
  return changes.map(({ kind, text }, place) => {
    const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : null;
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of words have no identity but their place
    if (!Mark) return <span key={place}>{text}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Mark key={place}>
        <span className="sr-only">{kind === 'added' ? words.addedStart : words.removedStart}</span>
        {text}
        <span className="sr-only">{words.markEnd}</span>
      </Mark>
    );
  });
}
