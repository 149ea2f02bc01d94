'use client';

import { useEffect } from 'react';
import { smartKey } from '@/lib/document/smart-key';

/** The plain fields in which readers' words are written. */
const prose = [
  '.head-input',
  '.alt-fields textarea',
  '.box-title input',
  '.find-by',
  ...['searchHeadline', 'description', 'socialHeadline', 'socialText'].map(
    (field) => `[data-field="${field}"] :is(input, textarea)`,
  ),
].join();

function setTyped(field: HTMLInputElement | HTMLTextAreaElement, language: string): void {
  const at = field.selectionStart ?? 0;
  const text = field.value.slice(0, at);
  const end = smartKey(text.slice(0, -1), text.slice(-1), language);
  if (!end || at !== field.selectionEnd) return;
  field.setSelectionRange(at - end.length, at);
  // The only way that leaves the field's own undo whole: one undo gives back what was typed.
  document.execCommand('insertText', false, end.by);
}

/**
 * Quotation marks and dashes of the story's language in headlines, alt texts and other plain fields, as one types.
 * @param language BCP 47; null while keys stay as typed
 * @param element around the fields
 */
export function useSmartFields(element: HTMLElement, language: string | null): void {
  useEffect(() => {
    if (language === null) return;
    const onInput = (event: Event) => {
      const { inputType, data, isComposing } = event as InputEvent;
      const { target } = event;
      if (inputType !== 'insertText' || data?.length !== 1 || isComposing) return;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && target.matches(prose)) setTyped(target, language);
    };
    element.addEventListener('input', onInput);
    return () => element.removeEventListener('input', onInput);
  }, [element, language]);
}
