import { closeHistory } from '@tiptap/pm/history';
import { smartChanges } from '@/lib/document/smart-text';
import { proseIn, type TextView } from './prose-in';

/**
 * Sets all quotation marks and dashes of a text that was written plain by the habits of a language, in one step.
 * Returns how many places changed.
 */
export function setWholeText(view: TextView, language: string): number {
  const { tr, doc } = view.state;
  let count = 0;
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    for (const { from, to, by } of smartChanges(proseIn(block), language)) {
      const start = tr.mapping.map(at + 1 + from);
      tr.insertText(by, start, start + to - from);
      count += 1;
    }
    return false;
  });
  if (count > 0) view.dispatch(closeHistory(tr));
  return count;
}
