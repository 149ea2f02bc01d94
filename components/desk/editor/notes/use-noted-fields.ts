'use client';

import { useCallback, useEffect } from 'react';
import { anchorOf } from '@/lib/document/note-anchor';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { NoteAnchor } from '@/lib/document/shapes/story-note';
import { type Notes, textOf } from './use-notes';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const fieldElement = (name: string) =>
  document.querySelector<HTMLElement>(`.story-editor [data-field="${CSS.escape(name)}"]`);

/** The control in which a field is typed, of those that hold plain text. */
function controlOf(name: string): TextControl | null {
  return fieldElement(name)?.querySelector<TextControl>('textarea, input:not([type])') ?? null;
}

/** A note on the words that are selected in a field, or on all of it. */
function anchorIn(name: string, control: TextControl | null): NoteAnchor {
  const [from, to] = [control?.selectionStart ?? 0, control?.selectionEnd ?? 0];
  return { ...anchorOf({ id: name, text: control?.value ?? '' }, from, to), of: 'field' };
}

/** The fields of a story in the order in which they stand on the page, by name. */
function places(): Map<string, number> {
  const found = document.querySelectorAll<HTMLElement>('.story-editor [data-field]');
  return new Map([...found].map((element, at) => [element.dataset.field ?? '', at]));
}

/**
 * Marks the fields that notes are about, and begins notes on them: with Control- or Command-Alt-M on the words that are
 * selected there, and by the returned function, from elsewhere.
 */
export function useNotedFields(notes: Notes, fields: StoryFields): (name: string) => void {
  const { all, active, pending, begin, report } = notes;
  const beginIn = useCallback(
    (name: string) => begin(anchorIn(name, controlOf(name)), () => controlOf(name)?.focus()),
    [begin],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By the key's place: with Alt a Mac types µ there.
      if (!event.altKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyM') return;
      const target = event.target as HTMLElement | null;
      const name =
        target?.matches('input, textarea') && target.closest<HTMLElement>('[data-field]')?.dataset.field;
      if (!name || target?.closest('.body-text, [data-update]')) return;
      event.preventDefault();
      beginIn(name);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [beginIn]);

  useEffect(() => {
    const shown = (pending ? [...all, { ...pending, resolved: null }] : all).filter(
      (note) => textOf(note) === 'field' && (!note.resolved || note.id === active),
    );
    const order = places();
    const standing = shown.filter(({ anchor: { blockId, quote } }) => {
      const value = (fields as Record<string, unknown>)[blockId];
      return typeof value === 'string' && value.includes(quote);
    });
    const marked = standing.flatMap(({ anchor }) => fieldElement(anchor.blockId) ?? []);
    for (const element of marked) element.dataset.noted = '';
    report('field', {
      places: new Map(standing.map(({ id, anchor }) => [id, order.get(anchor.blockId) ?? 0])),
      goTo(id) {
        const anchor = standing.find((note) => note.id === id)?.anchor;
        const control = anchor ? controlOf(anchor.blockId) : null;
        if (!anchor || !control) return;
        control.focus();
        const at = control.value.indexOf(anchor.quote);
        control.setSelectionRange(at, at + anchor.quote.length);
        control.scrollIntoView({ block: 'center', behavior: 'smooth' });
      },
    });
    return () => {
      for (const element of marked) delete element.dataset.noted;
    };
  }, [all, pending, active, fields, report]);

  return beginIn;
}
