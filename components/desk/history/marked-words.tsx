import type { WordChange } from '@/lib/document/diff-words';
import { historyMessages } from '@/lib/kit/messages/history';

/**
 * Words with what came and what went: underlined and struck through beside their colours, and said in words to those
 * who hear the page.
 */
export function MarkedWords({ changes }: { changes: readonly WordChange[] }) {
  const words = historyMessages().comparison;
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
