import { embedShowing } from '@/lib/document/embed-showing';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { formatDate } from '@/lib/kit/dates';
import { embedLineMessages } from '@/lib/kit/messages/embed-line';
import { fill, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';

/** Says of a post that its platform has lost, or about which the desk has decided, what readers get of it. */
export function showFate(line: HTMLElement, content: EmbedContent, context: EditorContext): void {
  const showing = embedShowing(content, context);
  const words = context.words.embed.readersGet;
  const lost = showing.as === 'nothing' ? null : showing.lost;
  line.hidden = showing.as === 'quotation' && !lost;
  const captured = content.capturedAt ? formatDate(content.capturedAt, 'date', context.locale) : '';
  const note = lost && embedLineMessages(context.locale.language).postLost[lost](content.platform, captured);
  const decide = h('a', { href: '/desk/embeds?show=lost', target: '_blank' }, words.decide);
  fill(line, [note && `${note}.`, words[showing.as]].filter(Boolean).join(' '), ' ', decide);
}
