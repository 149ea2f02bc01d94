import { tokensOf, type WordChange } from '@/lib/document/diff-words';

/** How many tokens (words, signs, spaces) stay on each side of what differs. */
const around = 24;
const gap = ' … ';

/** Words that both sides have, shortened to what stands beside a change: at the edges one side, between two both. */
export function foldWords(changes: readonly WordChange[]): WordChange[] {
  return changes.map((change, place) => {
    if (change.kind !== 'same') return change;
    const tokens = tokensOf(change.text);
    const first = place === 0;
    const last = place === changes.length - 1;
    const most = first || last ? around : 2 * around;
    if (tokens.length <= most + 8) return change;
    const begin = first ? '' : tokens.slice(0, around).join('');
    const end = last ? '' : tokens.slice(-around).join('');
    return { kind: 'same', text: begin + gap + end };
  });
}
