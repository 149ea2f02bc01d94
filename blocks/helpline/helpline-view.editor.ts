import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { Helpline } from '@/lib/document/shapes/helpline';
import { formatDate } from '@/lib/kit/dates';
import { blockBar, blockNodeView } from '../editing/block-node-view';
import { fill, h, holdsFocus, signButton } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { selectField } from '../editing/fields';
import { helplineFormCode } from './late-helpline-form.editor';

const newEntry = 'new';

/** The helpline box: its sentence edited in place, its entries chosen from the shared ones or added here. */
export function helplineView(props: NodeViewRendererProps, context: EditorContext): NodeView {
  const words = context.words.helpline;
  return blockNodeView(props, (handle) => {
    const idsOf = () => handle.node().attrs.helplineIds as string[];
    const contentDOM = h('div', { class: 'helpline-intro', 'data-placeholder': '' });
    const entries = h('ul', { class: 'helpline-entries' });
    const form = h('div');
    const closeForm = () => fill(form);
    const add = (id: string) => {
      if (!idsOf().includes(id)) handle.set({ helplineIds: [...idsOf(), id] });
    };
    const chooser = selectField({
      label: words.add,
      choices: [],
      onInput: (value) => {
        chooser.control.value = '';
        if (value && value !== newEntry) return add(value);
        const created = (entry: Helpline) => {
          add(entry.id);
          const follow = holdsFocus(form);
          closeForm();
          if (follow) chooser.control.focus();
        };
        void helplineFormCode.load().then(({ helplineForm }) => {
          const follow = holdsFocus(chooser.dom);
          fill(form, helplineForm({ context, created, cancel: closeForm }));
          if (follow) form.querySelector('input')?.focus();
        });
      },
    });

    function entryLine(id: string): HTMLElement {
      const entry = context.helplines.get(id);
      const remove = () => handle.set({ helplineIds: idsOf().filter((other) => other !== id) });
      const name = entry?.name ?? words.gone;
      const facts = [entry?.phone, entry?.region, entry?.hours].filter(Boolean).join(' · ');
      const checked = entry?.checkedOn
        ? words.checked(formatDate(entry.checkedOn, 'date', context.locale))
        : words.unchecked;
      return h(
        'li',
        {},
        h('span', { class: entry ? 'helpline-name' : 'field-problem' }, name),
        facts ? h('span', {}, facts) : null,
        entry ? h('span', { class: 'field-hint' }, checked) : null,
        signButton('×', words.remove(name), remove),
      );
    }

    function show() {
      const ids = idsOf();
      contentDOM.dataset.placeholder = handle.node().content.size === 0 ? words.introEmpty : '';
      fill(
        entries,
        ...(ids.length > 0 ? ids.map(entryLine) : [h('li', { class: 'credit-missing' }, words.none)]),
      );
      fill(
        chooser.control,
        h('option', { value: '' }, words.choose),
        ...context.helplines
          .all()
          .filter((entry) => !ids.includes(entry.id))
          .map((entry) =>
            h('option', { value: entry.id }, [entry.name, entry.region].filter(Boolean).join(', ')),
          ),
        h('option', { value: newEntry }, words.create),
      );
    }

    const stop = context.helplines.subscribe(show);
    const dom = h(
      'aside',
      { class: 'helpline-block' },
      blockBar(handle, context.words.kinds.helpline, context),
      h('p', { class: 'helpline-title', contenteditable: 'false' }, words.title),
      contentDOM,
      h('div', { class: 'block-fields', contenteditable: 'false' }, entries, chooser.dom, form),
    );
    return { dom, contentDOM, show, destroy: stop };
  });
}
