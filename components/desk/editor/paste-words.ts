import type { Editor } from '@tiptap/core';
import { documentFromText } from '@/blocks/paste/document-from-text';
import { looksLikeMarkdown } from '@/blocks/paste/looks-like-markdown';
import { tidyText } from '@/blocks/paste/tidy-characters';
import { insertDocument } from './insert-blocks';

/** Longer text is taken for text: reading Markdown takes about a second a megabyte. */
const maxMarkdown = 500_000;

/** Puts plain text in: a single line joins the text around it, with its marks; several become paragraphs. */
export function pasteWords(editor: Editor, text: string): boolean {
  const { state, view } = editor;
  const line = tidyText(text).trim();
  if (line.includes('\n') || !state.selection.$from.parent.inlineContent) {
    const document = documentFromText(text);
    if (document.blocks.length === 0) return false;
    insertDocument(editor, document);
    return true;
  }
  const words = tidyText(text).replace(/[\n\t]+/g, ' ');
  if (words === '') return false;
  view.dispatch(state.tr.insertText(words).scrollIntoView().setMeta('paste', true));
  return true;
}

/**
 * Puts Markdown in as what it means, if the text is that. Its reader is loaded when it is first wanted; where that
 * fails, offline for instance, the text comes in as it is written.
 */
export function pasteMarkdown(editor: Editor, text: string, pasteHtml: (html: string) => boolean): boolean {
  if (text.length > maxMarkdown || !looksLikeMarkdown(text)) return false;
  const asItIs = () => pasteWords(editor, text);
  void import('@/blocks/paste/html-from-markdown').then(({ htmlFromMarkdown }) => {
    if (!editor.isDestroyed && !pasteHtml(htmlFromMarkdown(text))) asItIs();
  }, asItIs);
  return true;
}
