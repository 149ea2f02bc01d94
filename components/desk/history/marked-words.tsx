import { MarkedWords as Marked } from '@/components/ui/marked-words';
import type { WordChange } from '@/lib/document/diff-words';
import { historyMessages } from '@/lib/kit/messages/history';

/** Words with what came and what went, in the words of the desk. */
export function MarkedWords({ changes }: { changes: readonly WordChange[] }) {
  return <Marked changes={changes} words={historyMessages().comparison} />;
}
