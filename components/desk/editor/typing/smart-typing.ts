import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { smartKey } from '@/lib/document/smart-key';
import { smallestChange } from '@/lib/document/smart-text';
import { isExempt, proseIn, type TextView } from './prose-in';

/** What was just made of a key: the place it stands at now, and what was typed. */
interface JustSet {
  from: number;
  to: number;
  typed: string;
}

const key = new PluginKey<JustSet | null>('smartTyping');

function mayChange({ selection, storedMarks }: EditorState): boolean {
  const { $from } = selection;
  return $from.parent.inlineContent && !(storedMarks ?? $from.marks()).some(isExempt);
}

/** Sets the character in front of the cursor by the habits of a language, as a step of its own. */
export function setTyped(view: TextView, language: string): void {
  const { state } = view;
  const { $from, empty } = state.selection;
  if (!empty || !mayChange(state)) return;
  const text = proseIn($from.parent, $from.parentOffset);
  const end = smartKey(text.slice(0, -1), text.slice(-1), language);
  if (!end) return;
  const was = text.slice(text.length - end.length);
  const { from, to, by } = smallestChange($from.pos - end.length, was, end.by);
  const typed = state.doc.textBetween(from, to, undefined, '\n');
  const tr = closeHistory(by ? state.tr.insertText(by, from, to) : state.tr.delete(from, to));
  view.dispatch(tr.setMeta(key, { from, to: from + by.length, typed }).scrollIntoView());
}

/** Undo right after gives back what was typed and no more: what comes next is a step of its own too. */
function endStep(view: TextView): void {
  view.dispatch(closeHistory(view.state.tr).setMeta(key, key.getState(view.state)));
}

/**
 * Quotation marks, dashes and ellipses of the story's language, as one types. Tiptap's own input rules won't do: the
 * first key of a new line also gives the line its id, and they stop when a text changes under them.
 * @param language asked at every key (BCP 47); null while keys stay as typed
 */
export function smartTypingPlugin(language: () => string | null): Plugin {
  return new Plugin<JustSet | null>({
    key,
    state: {
      init: () => null,
      apply(tr, before) {
        const set = tr.getMeta(key) as JustSet | null | undefined;
        if (set !== undefined) return set;
        if (tr.getMeta('appendedTransaction')) return before;
        return tr.docChanged || tr.selectionSet ? null : before;
      },
    },
    props: {
      handleTextInput(view, from, _to, text, insert) {
        const now = language();
        if (now === null || text.length !== 1 || view.composing || !mayChange(view.state)) return false;
        const $from = view.state.doc.resolve(from);
        if (!smartKey(proseIn($from.parent, $from.parentOffset), text, now)) return false;
        view.dispatch(insert());
        setTyped(view, now);
        endStep(view);
        return true;
      },
      handleKeyDown(view, event) {
        const set = key.getState(view.state);
        if (event.key !== 'Backspace' || !set || event.metaKey || event.ctrlKey || event.altKey) return false;
        view.dispatch(view.state.tr.insertText(set.typed, set.from, set.to).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        compositionend(view, { data }) {
          // A mark from a dead key. The text has it once the editor has read the page again, 20 ms later.
          if (data !== '"' && data !== "'") return false;
          setTimeout(() => {
            const now = language();
            if (view.isDestroyed || view.composing || now === null) return;
            if (view.state.selection.$from.nodeBefore?.text?.endsWith(data)) setTyped(view, now);
          }, 50);
          return false;
        },
      },
    },
  });
}
