import { type Helpline, type HelplineInput, helplineInputSchema } from '@/lib/document/shapes/helpline';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { button, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { textField } from '../editing/fields';

interface HelplineFormOptions {
  context: EditorContext;
  created(entry: Helpline): void;
  cancel(): void;
}

/** A new shared entry, checked by the same schema as the use case that stores it. */
export function helplineForm({ context, created, cancel }: HelplineFormOptions): HTMLFormElement {
  const words = blockFormMessages().helpline;
  const fields = {
    name: textField({ label: words.name, maxLength: 200 }),
    phone: textField({ label: words.phone, type: 'tel', maxLength: 40 }),
    url: textField({ label: words.url, type: 'url', maxLength: 2_048 }),
    region: textField({ label: words.region, maxLength: 100 }),
    hours: textField({ label: words.hours, maxLength: 200 }),
  };
  const sentences: Partial<Record<string, string>> = {
    name: words.nameMissing,
    phone: words.phoneRefused,
    url: words.urlRefused,
  };
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'btn btn-primary' }, words.createButton);

  function read(): HelplineInput | null {
    const typed = Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, field.control.value]),
    );
    const parsed = helplineInputSchema.safeParse(typed);
    const wrong = new Set(parsed.error?.issues.map((issue) => String(issue.path[0])));
    for (const [key, field] of Object.entries(fields)) {
      field.refuse(wrong.has(key) ? (sentences[key] ?? null) : null);
    }
    if (!parsed.success) {
      const first = Object.entries(fields).find(([key]) => wrong.has(key));
      first?.[1].control.focus();
      return null;
    }
    const reachable = parsed.data.phone !== '' || parsed.data.url !== '';
    fields.phone.refuse(reachable ? null : words.reachMissing);
    return reachable ? parsed.data : null;
  }

  return h(
    'form',
    {
      class: 'helpline-form',
      onsubmit: async (event) => {
        event.preventDefault();
        const input = read();
        if (!input) return;
        submit.disabled = true;
        const answer = await context.createHelpline(input);
        submit.disabled = false;
        if (answer.ok) created(answer.value);
        else problem.textContent = answer.sentence;
      },
    },
    h('p', { class: 'field-label' }, words.createTitle),
    ...Object.values(fields).map((field) => field.dom),
    problem,
    h('div', { class: 'block-actions' }, submit, button(blockFormMessages().cancel, cancel)),
  );
}
