import { type Credit, type CreditPart, emptyPart, hasCredit, maxOtherParts } from '@/lib/document/credit';
import type { CreditStyle } from '@/lib/document/credit-style';
import { formatCredit } from '@/lib/document/format-credit';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { button, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { type CreditPartFields, creditPartFields } from './credit-part.editor';

interface CreditFormOptions {
  context: Pick<EditorContext, 'locale'>;
  credit: Credit;
  /** How the site prints credits: the preview is what readers will see. */
  style: CreditStyle;
  /** Resolves with a sentence when it could not be stored, else null. */
  save(credit: Credit): Promise<string | null>;
  cancel(): void;
}

/** The credit as data, of one picture or of every part of a composite, with what readers will see below. */
export function creditForm({ context, credit, style, save, cancel }: CreditFormOptions): HTMLFormElement {
  const words = blockFormMessages().credit;
  const { also, ...first } = credit;
  const parts: CreditPartFields[] = [];
  const list = h('div', { class: 'credit-parts' });
  const preview = h('p', { class: 'credit-preview', role: 'status' });
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'btn btn-primary' }, blockFormMessages().save);
  const addPart = button(words.partAdd, () => {
    add(emptyPart, true);
    parts.at(-1)?.dom.querySelector('input')?.focus();
  });

  function add(part: CreditPart, removable: boolean) {
    const remove = () => {
      parts.splice(parts.indexOf(fields), 1);
      fields.dom.remove();
      refresh();
      addPart.focus();
    };
    const options = { context, part, onInput: refresh };
    const fields = creditPartFields(removable ? { ...options, remove } : options);
    parts.push(fields);
    list.append(fields.dom);
    refresh();
  }

  function read(): Credit {
    const [own = emptyPart, ...others] = parts.map((part) => part.read());
    return { ...own, also: others };
  }

  function refresh() {
    for (const part of parts) part.showPlace(parts.length > 1);
    addPart.hidden = parts.length > maxOtherParts;
    const now = read();
    preview.textContent = hasCredit(now)
      ? `${words.preview}: ${formatCredit(now, style, context.locale.language)}`
      : words.previewEmpty;
  }

  add(first, false);
  for (const part of also) add(part, true);

  return h(
    'form',
    {
      class: 'credit-form',
      onsubmit: async (event) => {
        event.preventDefault();
        if (!parts.every((part) => part.isSound())) return;
        submit.disabled = true;
        submit.textContent = blockFormMessages().saving;
        problem.textContent = (await save(read())) ?? '';
        submit.disabled = false;
        submit.textContent = blockFormMessages().save;
      },
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') cancel();
      },
    },
    list,
    addPart,
    preview,
    problem,
    h('div', { class: 'block-actions' }, submit, button(blockFormMessages().cancel, cancel)),
    h('p', { class: 'field-hint' }, words.creditShared),
  );
}
