import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { isKey } from '@/blocks/editing/is-key';
import { anchorOf, findPassage } from '@/lib/document/note-anchor';
import type { NoteAnchor, StoryNote } from '@/lib/document/shapes/story-note';
import { blockWords, offsetsIn, rangeOf } from './block-words';

/** What the plugin is told: the notes that are to be seen in the text, and the one that is looked at. */
interface Shown {
  notes: readonly Pick<StoryNote, 'id' | 'anchor'>[];
  active: string | null;
}

const key = new PluginKey<DecorationSet>('notes');

interface Spec {
  noteId: string;
}

function decorate(noteId: string, range: { from: number; to: number; whole: boolean }, active: boolean) {
  const attributes = { class: active ? 'noted is-looked-at' : 'noted', 'data-note': noteId };
  const spec: Spec = { noteId };
  return range.whole
    ? Decoration.node(range.from, range.to, attributes, spec)
    : Decoration.inline(range.from, range.to, attributes, spec);
}

/** A passage that moved along with the edits stays where it is; the others are looked for by their words. */
function place(doc: EditorNode, { notes, active }: Shown, before: DecorationSet): DecorationSet {
  const placed = new Map(before.find().map(({ from, to, spec }) => [(spec as Spec).noteId, { from, to }]));
  const unplaced = notes.some(({ id }) => !placed.has(id));
  const blocks = unplaced || notes.some(({ anchor }) => anchor.quote === '') ? blockWords(doc) : [];
  const decorations = notes.flatMap(({ id, anchor }) => {
    const whole = anchor.quote === '';
    const kept = whole ? undefined : placed.get(id);
    const passage = kept ? null : findPassage(anchor, blocks);
    const range = kept ? { ...kept, whole: false } : passage && rangeOf(passage, blocks);
    return range && range.to > range.from ? [decorate(id, range, id === active)] : [];
  });
  return DecorationSet.create(doc, decorations);
}

/**
 * Marks noted passages in the text without touching it: the marks are drawn over the document and are no part of it.
 * `open` is told of a click on one; `add` of Control- or Command-Alt-M.
 */
export function notePlugin({ open, add }: { open: (noteId: string) => void; add: () => void }): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, decorations) {
        const moved = decorations.map(transaction.mapping, transaction.doc);
        const shown = transaction.getMeta(key) as Shown | undefined;
        return shown ? place(transaction.doc, shown, moved) : moved;
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(_view, _at, { target }) {
        const id = (target as HTMLElement | null)?.closest<HTMLElement>('[data-note]')?.dataset.note;
        if (id) open(id);
        return false;
      },
      handleKeyDown(_view, event) {
        if (!isKey(event, editorKeys.note)) return false;
        event.preventDefault();
        add();
        return true;
      },
    },
  });
}

const nowhere: ReadonlyMap<string, { from: number; to: number }> = new Map();

/** Draws these notes. Returns where each of them stands; one that isn't named has lost its words. */
export function showNotes(editor: Editor, shown: Shown): ReadonlyMap<string, { from: number; to: number }> {
  // A transaction without need would come between somebody's key presses.
  if (shown.notes.length === 0 && !key.getState(editor.state)?.find().length) return nowhere;
  editor.view.dispatch(editor.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
  const found = key.getState(editor.state)?.find() ?? [];
  return new Map(found.map(({ from, to, spec }) => [(spec as Spec).noteId, { from, to }]));
}

export function removeNotePlugin(editor: Editor): void {
  editor.unregisterPlugin(key);
}

/**
 * The anchor of what is selected: its words, in the first block that it reaches; the whole block when it has none.
 * Null when nothing is selected.
 */
export function anchorOfSelection(doc: EditorNode, selection: Selection): NoteAnchor | null {
  const { from, to, empty } = selection;
  if (empty) return null;
  const block = blockWords(doc).find((candidate) => candidate.to > from);
  if (!block?.id) return null;
  const words = offsetsIn(block, from, to);
  if (words) return anchorOf(block, words.from, words.to);
  return block.text === '' ? { blockId: block.id, quote: '', before: '', after: '' } : null;
}
