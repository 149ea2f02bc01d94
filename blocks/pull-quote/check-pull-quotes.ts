import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import { isBlank, plainText } from '@/lib/document/rich-text';
import { isOf } from '@/lib/document/story-document';
import { type PullQuote, pullQuote } from './pull-quote';

const wordsOnly = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Pull quotes whose words the story doesn't have. What was left out between two runs of words (…, […], an insertion) is
 * no difference.
 * @param textOf gives the words of the document without its pull quotes; asked only where there is a pull quote
 */
export function checkPullQuotes(blocks: readonly Block[], textOf: () => string): Finding[] {
  const pulled = blocks.filter((block) => isOf(pullQuote, block));
  if (pulled.length === 0) return [];
  const story = ` ${wordsOnly(textOf().replace(/\[[^\]]*\]/g, ' '))} `;
  return pulled.flatMap((block): Finding[] => {
    const { id, text: words } = block as unknown as PullQuote;
    const runs = plainText(words)
      .split(/\[[^\]]*\]|…|\.{3}/)
      .map(wordsOnly);
    if (isBlank(words) || runs.every((run) => story.includes(` ${run} `) || run === '')) return [];
    return [{ level: 'amber', code: 'pull-quote-not-in-story', blockId: id }];
  });
}
