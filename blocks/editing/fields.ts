import { h, uniqueId } from './dom';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A labelled control: `set` shows a value without disturbing whoever types it, `refuse` shows what is wrong with it. */
export interface Field<C extends Control = Control> {
  dom: HTMLElement;
  control: C;
  set(value: string): void;
  refuse(sentence: string | null): void;
}

interface FieldOptions {
  label: string;
  hint?: string;
  value?: string;
  maxLength?: number;
  /** Default `text`. */
  type?: 'text' | 'url' | 'tel' | 'date' | 'time';
  suggestions?: readonly string[];
  onInput?: (value: string) => void;
}

function labelled<C extends Control>(control: C, options: FieldOptions, ...extra: HTMLElement[]): Field<C> {
  const id = uniqueId('field');
  control.id = id;
  control.classList.add('field');
  if (options.maxLength && !(control instanceof HTMLSelectElement)) control.maxLength = options.maxLength;
  const hint = h('span', { class: 'field-hint', id: `${id}-hint` }, options.hint);
  const problem = h('span', { class: 'field-problem', id: `${id}-problem`, role: 'alert' });
  if (options.hint) control.setAttribute('aria-describedby', hint.id);
  control.addEventListener('input', () => options.onInput?.(control.value));
  const field: Field<C> = {
    dom: h(
      'div',
      { class: 'block-field' },
      h('label', { for: id, class: 'field-label' }, options.label),
      control,
      options.hint ? hint : null,
      problem,
      ...extra,
    ),
    control,
    set(value) {
      if (control.value !== value) control.value = value;
      if (control instanceof HTMLTextAreaElement) fitHeight(control);
    },
    refuse(sentence) {
      problem.textContent = sentence ?? '';
      control.toggleAttribute('aria-invalid', false);
      if (sentence) control.setAttribute('aria-invalid', 'true');
      const described = [options.hint && hint.id, sentence && problem.id].filter(Boolean).join(' ');
      if (described) control.setAttribute('aria-describedby', described);
      else control.removeAttribute('aria-describedby');
    },
  };
  field.set(options.value ?? '');
  return field;
}

/** One line of text. */
export function textField(options: FieldOptions): Field<HTMLInputElement> {
  const control = h('input', { type: options.type ?? 'text', autocomplete: 'off' });
  if (!options.suggestions) return labelled(control, options);
  const list = h(
    'datalist',
    { id: uniqueId('suggestions') },
    ...options.suggestions.map((value) => h('option', { value })),
  );
  control.setAttribute('list', list.id);
  return labelled(control, options, list);
}

/** Several lines, as high as its text. */
export function textArea(options: FieldOptions): Field<HTMLTextAreaElement> {
  const control = h('textarea', { rows: 2 });
  control.addEventListener('input', () => fitHeight(control));
  return labelled(control, options);
}

/** A choice of one; `choices` are value and words. */
export function selectField(
  options: FieldOptions & { choices: readonly (readonly [string, string])[] },
): Field<HTMLSelectElement> {
  const control = h('select', {}, ...options.choices.map(([value, label]) => h('option', { value }, label)));
  return labelled(control, options);
}

/** A box to tick. */
export function checkbox(label: string, onInput: (checked: boolean) => void) {
  const control = h('input', { type: 'checkbox', class: 'block-check' });
  control.addEventListener('change', () => onInput(control.checked));
  return { dom: h('label', { class: 'block-check-label' }, control, label), control };
}

function fitHeight(control: HTMLTextAreaElement): void {
  // Where the browser does it by itself (field-sizing), measuring is wasted work.
  if (CSS.supports('field-sizing', 'content')) return;
  control.style.height = 'auto';
  control.style.height = `${control.scrollHeight + 2}px`;
}
