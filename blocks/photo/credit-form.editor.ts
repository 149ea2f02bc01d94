import { type Credit, type CreditKind, hasCredit, parseCreditLine } from '@/lib/document/credit';
import { labelledCredit } from '@/lib/document/credit-label';
import { siteMessages } from '@/lib/kit/messages/site';
import { button, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { selectField, textField } from '../editing/fields';

/** Names as they are typed into one line; people's names hold commas (“Reyes, Jr.”), so semicolons part them. */
export function namesFrom(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 20);
}

interface CreditFormOptions {
  context: EditorContext;
  credit: Credit;
  /** Resolves with a sentence when it could not be stored, else null. */
  save(credit: Credit): Promise<string | null>;
  cancel(): void;
}

/** Creators, agency, library and required wording, with what readers will see below. */
export function creditForm({ context, credit, save, cancel }: CreditFormOptions): HTMLFormElement {
  const words = context.words.photo;
  const kinds = Object.entries(siteMessages(context.locale.language).creditLabel);
  const refresh = () => show(read());
  const kind = selectField({ label: words.creditKind, choices: kinds, value: credit.kind, onInput: refresh });
  const creators = textField({
    label: words.creators,
    hint: words.creatorsHint,
    value: credit.creators.join('; '),
    maxLength: 2_000,
    onInput: refresh,
  });
  const agency = textField({
    label: words.agency,
    value: credit.agency ?? '',
    maxLength: 200,
    onInput: refresh,
  });
  const library = textField({
    label: words.library,
    value: credit.library ?? '',
    maxLength: 200,
    onInput: refresh,
  });
  const line = textField({
    label: words.line,
    hint: words.lineHint,
    value: credit.line ?? '',
    maxLength: 500,
    onInput: refresh,
  });
  // A whole credit line pasted into the first field falls into its parts.
  creators.control.addEventListener('change', () => {
    const typed = creators.control.value;
    if (!/\s\/\s|\svia\s/i.test(typed) || agency.control.value || library.control.value) return;
    const parts = parseCreditLine(typed);
    creators.set(parts.creators.join('; '));
    agency.set(parts.agency ?? '');
    library.set(parts.library ?? '');
    refresh();
  });

  function read(): Credit {
    return {
      kind: kind.control.value as CreditKind,
      creators: namesFrom(creators.control.value),
      agency: agency.control.value.trim() || null,
      library: library.control.value.trim() || null,
      line: line.control.value.trim() || null,
    };
  }

  const preview = h('p', { class: 'credit-preview', role: 'status' });
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'btn btn-primary' }, context.words.save);
  function show(now: Credit) {
    const label = labelledCredit({ credit: now, creditStatus: 'known' }, context.locale.language);
    preview.textContent = hasCredit(now) ? `${words.preview}: ${label}` : words.previewEmpty;
  }
  refresh();

  const form = h(
    'form',
    {
      class: 'credit-form',
      onsubmit: async (event) => {
        event.preventDefault();
        submit.disabled = true;
        submit.textContent = context.words.saving;
        problem.textContent = (await save(read())) ?? '';
        submit.disabled = false;
        submit.textContent = context.words.save;
      },
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') cancel();
      },
    },
    creators.dom,
    agency.dom,
    library.dom,
    kind.dom,
    line.dom,
    preview,
    problem,
    h('div', { class: 'block-actions' }, submit, button(context.words.cancel, cancel)),
    h('p', { class: 'field-hint' }, words.creditShared),
  );
  return form;
}
