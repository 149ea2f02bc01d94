import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { button, fill, h } from '@/blocks/editing/dom';
import { editorMessages } from '@/lib/kit/messages/editor';
import type { UploadPhase } from '../photos/upload/send-file';

interface Announced {
  key: string;
  at: number;
  dom: HTMLElement;
  /** Belongs to what stands before it, whatever becomes of what stands behind. */
  below?: boolean;
}

interface Change {
  add?: Announced[];
  remove?: string;
}

const arrivalsKey = new PluginKey<DecorationSet>('arrivals');

/** Keeps the places of pictures that are on their way, through whatever is typed meanwhile. */
const arrivalsPlugin = () =>
  new Plugin<DecorationSet>({
    key: arrivalsKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set, _before, { doc }) {
        const kept = set.map(tr.mapping, tr.doc);
        const change = tr.getMeta(arrivalsKey) as Change | undefined;
        const gone = change?.remove
          ? kept.find(undefined, undefined, ({ key }) => key === change.remove)
          : [];
        const added = (change?.add ?? []).map(({ key, at, dom, below }, index) =>
          Decoration.widget(at, dom, { key, side: below ? -1 : index + 1, ignoreSelection: true }),
        );
        return kept.remove(gone).add(doc, added);
      },
    },
    props: { decorations: (state) => arrivalsKey.getState(state) },
  });

/** Shows cards in the text, several at one place in their order. */
export function announce(editor: Editor, add: Announced[]): void {
  if (!arrivalsKey.get(editor.state)) editor.registerPlugin(arrivalsPlugin());
  const change: Change = { add };
  editor.view.dispatch(editor.state.tr.setMeta(arrivalsKey, change));
}

/** Whether a picture is on its way into a text, or didn't come and nobody has read why. */
export function isArriving(editor: Editor): boolean {
  return (arrivalsKey.getState(editor.state)?.find().length ?? 0) > 0;
}

/** Where a card stands by now; null when its place was removed. */
export function placeOf(editor: Editor, key: string): number | null {
  const [found] =
    arrivalsKey.getState(editor.state)?.find(undefined, undefined, (spec) => spec.key === key) ?? [];
  return found?.from ?? null;
}

/** Takes a card out of the text. Whoever pressed one of its buttons goes on in the text. */
export function forget(editor: Editor, key: string): void {
  if (editor.isDestroyed) return;
  const pressed = document.activeElement;
  editor.view.dispatch(editor.state.tr.setMeta(arrivalsKey, { remove: key }));
  if (pressed && !pressed.isConnected) editor.view.focus();
}

/**
 * What stands in the text while a picture is on its way, and what went wrong with it afterwards.
 * @param under what it says: while it comes, and above the sentence of a refusal
 */
export function arrivalCard(under: { way: string; failed: string; offline?: string }) {
  const words = editorMessages().upload;
  const cancelling = new AbortController();
  const bar = h('progress', { max: 1, value: 0, 'aria-label': under.way });
  const label = h('span', { class: 'upload-name' }, under.way);
  const dom = h(
    'div',
    { class: 'upload', contenteditable: 'false' },
    label,
    bar,
    button(words.cancel, () => cancelling.abort()),
  );
  return {
    dom,
    signal: cancelling.signal,
    show(phase: UploadPhase) {
      if ('share' in phase) bar.value = phase.share;
      if (phase.is === 'working') bar.removeAttribute('value');
      const text = { working: words.working, offline: under.offline ?? under.way };
      label.textContent = phase.is === 'working' || phase.is === 'offline' ? text[phase.is] : under.way;
    },
    /** Nobody knows how far it is. */
    waits() {
      bar.removeAttribute('value');
    },
    fail(sentence: string, dismiss: () => void) {
      dom.classList.add('upload-failed');
      fill(
        dom,
        h('p', { role: 'alert' }, h('strong', {}, `${under.failed}. `), sentence),
        button(words.dismiss, dismiss),
      );
    },
  };
}
