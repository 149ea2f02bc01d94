import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { holdsBlocks } from '@/blocks/editing/each-block';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { pendingEmbed } from '@/blocks/embed/pending-embed.editor';
import { documentFromPaste } from '@/blocks/paste/document-from-paste';
import { liftPictures } from '@/blocks/paste/lifted-pictures';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
import { picturesIn } from '../photos/upload/pictures-in';
import type { Brought } from './brought';
import { hastFromHtml } from './hast-from-dom';
import { emptyLineAt, insertBlock, insertDocument } from './insert-blocks';
import { pasteMarkdown, pasteWords } from './paste-words';
import { bringPictures } from './pasted-pictures';
import { bareAddress, hasWords, isEmbedCode, isOurOwn, isSourceText, linkableText } from './recognise-paste';
import { uploadInto } from './uploads';

/** Longer HTML comes in as its words: a book's worth is 3 MB, and the page would stand still over more. */
const maxHtml = 5_000_000;

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

function pasteHtml(editor: Editor, context: EditorContext, given: string): boolean {
  const { html, pictures: lifted } = liftPictures(given);
  if (html.length > maxHtml || isSourceText(html)) return false;
  const { document, pictures } = documentFromPaste(hastFromHtml(html));
  if (document.blocks.length === 0) return false;
  const apart = new Set(pictures.flatMap(({ blockId, captionId }) => [blockId, captionId ?? blockId]));
  insertDocument(editor, withLineBelow(document, apart), apart);
  askForPosts(editor);
  void bringPictures(editor, context, pictures, lifted);
  return true;
}

/**
 * A picture that was copied by itself out of a page: the one that stands at its address, with what its file says about
 * itself, and only where that can't be had the copy, which browsers make anew without any of it.
 */
function pasteCopiedPicture(editor: Editor, context: EditorContext, html: string, copy: File): boolean {
  const { document, pictures } = documentFromPaste(hastFromHtml(html));
  const [picture] = pictures;
  if (!picture || document.blocks.length !== 1) return false;
  const apart = new Set([picture.blockId]);
  insertDocument(editor, withLineBelow(document, apart), apart);
  void bringPictures(editor, context, pictures, [], copy);
  return true;
}

/** Below a picture at the end a line to go on writing: what is typed next must not join what stands for the picture. */
function withLineBelow(document: StoryDocument, apart: ReadonlySet<string>): StoryDocument {
  if (!apart.has(document.blocks.at(-1)?.id ?? '')) return document;
  const line = { id: newBlockId(), type: 'paragraph', version: 1, text: [] };
  return { ...document, blocks: [...document.blocks, line] };
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

/** Where pictures dropped at a position go: below the block there, into a container that takes them. */
function dropPlace($at: ResolvedPos): number {
  const photo = $at.doc.type.schema.nodes.photo;
  for (let depth = $at.depth; depth >= 0; depth -= 1) {
    const node = $at.node(depth);
    const index = $at.indexAfter(depth);
    if (!photo || !holdsBlocks(node) || !node.canReplaceWith(index, index, photo)) continue;
    return depth === $at.depth ? $at.pos : $at.after(depth + 1);
  }
  return $at.pos;
}

/** Puts in what the clipboard or a drag brings as text; false leaves it to the editor's own way. */
function takeIn(editor: Editor, context: EditorContext, html: string, text: string): boolean {
  if (text && pasteText(editor, text)) return true;
  if (isOurOwn(html)) return false;
  const asHtml = (made: string) => pasteHtml(editor, context, made);
  if (html && asHtml(html)) return true;
  return pasteMarkdown(editor, text, asHtml) || pasteWords(editor, text);
}

/** Takes in what was pasted at the selection; false leaves it to the editor's own way. */
export function takePaste(
  editor: Editor,
  context: EditorContext,
  brought: Brought,
  wordsOnly: boolean,
): boolean {
  const { html, text, files } = brought;
  const pictures = picturesIn(files);
  if (wordsOnly && text) return pasteWords(editor, text);
  if (pictures.length > 0 && !hasWords(html)) {
    const [copy, ...others] = pictures;
    const single = html !== '' && copy !== undefined && others.length === 0;
    if (!single || !pasteCopiedPicture(editor, context, html, copy))
      void uploadInto(editor, context, pictures);
    return true;
  }
  return takeIn(editor, context, html, text);
}

/** Takes in what was dropped at a position; false leaves it to the editor's own way. */
export function takeDrop(
  editor: Editor,
  context: EditorContext,
  brought: Brought,
  at: number | null,
): boolean {
  const { view } = editor;
  const $at = at === null ? null : view.state.doc.resolve(at);
  const pictures = picturesIn(brought.files);
  if (pictures.length > 0) {
    void uploadInto(editor, context, pictures, $at ? dropPlace($at) : undefined);
    return true;
  }
  if (!$at || !brought.html || isOurOwn(brought.html)) return false;
  view.dispatch(view.state.tr.setSelection(Selection.near($at)));
  return takeIn(editor, context, brought.html, brought.text);
}
