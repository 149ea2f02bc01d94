import { type Editor, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { documentFromHast } from '@/blocks/document-from-hast';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { pendingEmbed } from '@/blocks/embed/pending-embed.editor';
import { hastFromHtml } from './hast-from-dom';
import { emptyLineAt, insertBlock, insertDocument } from './insert-blocks';
import { bareAddress, hasWords, isEmbedCode, isOurOwn, linkableText } from './recognise-paste';
import { picturesIn } from './upload-photo';
import { uploadInto } from './uploads';

/** An address on a line of its own becomes a post in two steps, so that undo gives the address back as text. */
function pasteAddress(editor: Editor, address: string): boolean {
  const line = emptyLineAt(editor);
  if (!line) return pasteLink(editor, address, address);
  editor.view.dispatch(editor.state.tr.insertText(address));
  const { state } = editor;
  const at = state.selection.$from;
  const block = editor.schema.nodeFromJSON(pendingEmbed(address, address, true));
  const tr = closeHistory(state.tr).replaceWith(at.before(1), at.after(1), block);
  const paragraph = editor.schema.nodes.paragraph?.create();
  const below = at.before(1) + block.nodeSize;
  if (paragraph && below >= tr.doc.content.size) tr.insert(below, paragraph);
  editor.view.dispatch(tr);
  editor.commands.setTextSelection(below + 1);
  return true;
}

function pasteLink(editor: Editor, href: string, text: string): boolean {
  const { state, view } = editor;
  const link = state.schema.marks.link?.create({ href });
  if (!link || !state.selection.$from.parent.inlineContent) return false;
  const { from, to, empty } = state.selection;
  const tr = empty
    ? state.tr.replaceSelectionWith(
        state.schema.text(text, link.addToSet(state.selection.$from.marks())),
        false,
      )
    : state.tr.removeMark(from, to, link.type).addMark(from, to, link);
  view.dispatch(tr.removeStoredMark(link.type).scrollIntoView());
  return true;
}

function pasteText(editor: Editor, text: string): boolean {
  if (isEmbedCode(text)) {
    insertBlock(editor, pendingEmbed(text.trim(), null, false));
    return true;
  }
  const { empty, $from, $to } = editor.state.selection;
  if (!empty && $from.sameParent($to)) {
    const href = linkableText(text);
    return href !== null && pasteLink(editor, href, text.trim());
  }
  const address = bareAddress(text);
  return address !== null && pasteAddress(editor, address);
}

function pasteHtml(editor: Editor, html: string): boolean {
  if (isOurOwn(html)) return false;
  const document = documentFromHast(hastFromHtml(html));
  if (document.blocks.length === 0) return false;
  insertDocument(editor, document);
  askForPosts(editor);
  return true;
}

/** Posts that came with pasted HTML are asked about like pasted addresses; what was pasted stays until they answer. */
function askForPosts(editor: Editor): void {
  const { tr, doc } = editor.state;
  doc.forEach((node, at) => {
    const content = node.attrs.content as
      | { url: string | null; capturedAt: string | null; text: string }
      | undefined;
    if (node.type.name !== 'embed' || !content?.url || content.capturedAt || content.text) return;
    tr.setNodeAttribute(at, 'pending', { text: content.url, elseLink: false });
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false));
}

/** Everything that comes in by paste and drop, apart from what was copied out of an editor of ours. */
export const Incoming = Extension.create<{ context: EditorContext | null }>({
  name: 'incoming',
  addOptions: () => ({ context: null }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { context } = this.options;
    if (!context) return [];
    return [
      new Plugin({
        props: {
          handlePaste(_view, { clipboardData }) {
            const html = clipboardData?.getData('text/html') ?? '';
            const text = clipboardData?.getData('text/plain') ?? '';
            const pictures = picturesIn(clipboardData?.files);
            if (pictures.length > 0 && !hasWords(html)) {
              void uploadInto(editor, context, pictures);
              return true;
            }
            if (text && pasteText(editor, text)) return true;
            return html !== '' && pasteHtml(editor, html);
          },
          handleDrop(view, event, _slice, moved) {
            const pictures = moved ? [] : picturesIn(event.dataTransfer?.files);
            if (pictures.length === 0) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const $at = at && view.state.doc.resolve(at.pos);
            const place = $at ? ($at.depth > 0 ? $at.after(1) : $at.pos) : undefined;
            void uploadInto(editor, context, pictures, place);
            return true;
          },
        },
      }),
    ];
  },
});
