import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Place } from './places';

interface Shown {
  places: readonly Place[];
  /** The one that is looked at. */
  now: Place | undefined;
}

const key = new PluginKey<DecorationSet>('find');

/** Marks what was found over the text, without touching it. */
export function findPlugin(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, decorations) {
        const shown = transaction.getMeta(key) as Shown | undefined;
        if (!shown) return decorations.map(transaction.mapping, transaction.doc);
        const marks = shown.places.flatMap((place) =>
          place.kind === 'text'
            ? [
                Decoration.inline(place.from, place.to, {
                  class: place === shown.now ? 'find-hit is-find-now' : 'find-hit',
                }),
              ]
            : [],
        );
        return DecorationSet.create(transaction.doc, marks);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Marks these places of the document as it is now. */
export function showFound(editor: Editor, shown: Shown): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
}

export function removeFindPlugin(editor: Editor): void {
  editor.unregisterPlugin(key);
}
