import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { BlockHandle } from '../editing/block-handle';
import { h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { embedFields } from './embed-fields.editor';
import { embedOrigin } from './embed-origin.editor';
import { embedPictures } from './embed-pictures.editor';
import { asCaptured, withWords } from './embed-words';

export interface EmbedDetails {
  dom: HTMLElement;
  show(content: EmbedContent): void;
}

/** What can be changed about a post, its pictures, and who gave it its words. */
export function embedDetails(context: EditorContext, handle: BlockHandle, askNow: () => void): EmbedDetails {
  const content = () => handle.node().attrs.content as EmbedContent;
  const change = (part: Partial<EmbedContent>) => handle.set({ content: { ...content(), ...part } });
  const typed = (part: Partial<Pick<EmbedContent, 'text' | 'title'>>) =>
    handle.set({ content: withWords(content(), part, context.writerName) });
  const parts = [
    embedFields(change, typed, askNow),
    embedPictures(context, content, change),
    embedOrigin(context, () => handle.set({ content: asCaptured(content()) })),
  ];
  return {
    dom: h('div', {}, ...parts.map(({ dom }) => dom)),
    show: (now) => parts.forEach((part) => void part.show(now)),
  };
}
