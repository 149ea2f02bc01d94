import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type SelectionBookmark } from '@tiptap/pm/state';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { type Brought, broughtBy } from './brought';
import { pasteCode } from './paste-code';

/** Control- or Command-Shift-V: the words alone, whatever they look like. */
const isPlainPaste = (event: KeyboardEvent) =>
  event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV';

interface Change {
  hold?: SelectionBookmark;
  release?: number;
}

/** Where the pastes go that wait for their code, through whatever is typed meanwhile. */
const waiting = new PluginKey<readonly SelectionBookmark[]>('incoming');

/**
 * Everything that comes in by paste and drop. What comes before the code for it is there waits, and goes where it was
 * pasted; where that code can't be had, its words come in.
 */
export const Incoming = Extension.create<{ context: EditorContext | null }>({
  name: 'incoming',
  addOptions: () => ({ context: null }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { context } = this.options;
    if (!context) return [];
    let plain = false;

    /** The editor's own way of pasting, once its event has passed. */
    const pasteAsIs = ({ html, text }: Brought) => {
      if (html) editor.view.pasteHTML(html);
      else editor.view.pasteText(text);
    };
    const hold = (bookmark: SelectionBookmark) =>
      editor.view.dispatch(editor.state.tr.setMeta(waiting, { hold: bookmark }));
    const held = (at: number) => waiting.getState(editor.state)?.at(at);
    const goTo = (bookmark: SelectionBookmark | undefined, release = 0) => {
      const { tr } = editor.state;
      if (bookmark) tr.setSelection(bookmark.resolve(tr.doc));
      editor.view.dispatch(tr.setMeta(waiting, { release }));
    };
    async function wait(brought: Brought, wordsOnly: boolean, desk: EditorContext) {
      hold(editor.state.selection.getBookmark());
      const code = await pasteCode.load().catch(() => null);
      if (editor.isDestroyed) return;
      // Whoever has typed on meanwhile goes on there.
      const { selection, doc } = editor.state;
      const movedOn = !held(0)?.resolve(doc).eq(selection);
      if (movedOn) hold(selection.getBookmark());
      goTo(held(0));
      if (!code) editor.view.pasteText(brought.text);
      else if (!code.takePaste(editor, desk, brought, wordsOnly)) pasteAsIs(brought);
      goTo(movedOn ? held(-1) : undefined, movedOn ? 2 : 1);
    }

    return [
      new Plugin<readonly SelectionBookmark[]>({
        key: waiting,
        state: {
          init: () => [],
          apply(tr, places) {
            const { hold: more, release = 0 } = (tr.getMeta(waiting) ?? {}) as Change;
            const now = tr.docChanged ? places.map((place) => place.map(tr.mapping)) : places;
            // The first one, whose turn it was, and where somebody was typing, the last.
            const left = now.slice(Math.min(release, 1), release > 1 ? -1 : undefined);
            return more ? [...left, more] : left;
          },
        },
        props: {
          handleDOMEvents: {
            keydown(_view, event) {
              plain = isPlainPaste(event);
              return false;
            },
            keyup() {
              plain = false;
              return false;
            },
            // Before the editor's own way, which would first read all of the HTML by itself.
            paste(view, event) {
              const wordsOnly = plain;
              plain = false;
              if (!view.editable || !event.clipboardData) return false;
              const brought = broughtBy(event.clipboardData);
              const code = pasteCode.now();
              if (!code) void wait(brought, wordsOnly, context);
              else if (!code.takePaste(editor, context, brought, wordsOnly)) return false;
              event.preventDefault();
              return true;
            },
          },
          handleDrop(view, event, _slice, moved) {
            if (moved || !event.dataTransfer) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null;
            const brought = broughtBy(event.dataTransfer);
            const code = pasteCode.now();
            if (code) return code.takeDrop(editor, context, brought, at);
            if (brought.files.length === 0 && !brought.html) return false;
            void pasteCode
              .load()
              .then(({ takeDrop }) => !editor.isDestroyed && takeDrop(editor, context, brought, at))
              .catch(() => undefined);
            return true;
          },
        },
      }),
    ];
  },
});
