'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useId, useRef, useState } from 'react';
import { writingMessages } from '@/lib/kit/messages/writing';
import { type Insertable, type InsertDesk, matchInsertables } from './insertable';
import { placeBelow } from './place-below';
import { type SlashQuery, slashQueryIn } from './slash-query';

/**
 * The menu behind `/` on an empty line. The focus stays in the text, where the search is typed; the text names the list
 * and the option that Enter would take, as a combobox does.
 */
export function SlashMenu({ desk }: { desk: InsertDesk }) {
  const { editor } = desk;
  const words = writingMessages();
  const [search, setSearch] = useState<SlashQuery | null>(null);
  const [chosen, setChosen] = useState(0);
  const id = useId();
  // Once dismissed it stays away until the next slash.
  const dismissed = useRef(false);
  useSearchInText(editor, (found) => {
    if (!found) dismissed.current = false;
    setSearch(dismissed.current ? null : found);
    setChosen(0);
  });

  const options = search ? matchInsertables(search.query) : [];
  const open = search !== null && options.length > 0;
  const at = Math.min(chosen, options.length - 1);
  const optionId = (item: Insertable | undefined) => item && `${id}-${item.name}`;

  function take(item: Insertable | undefined) {
    if (!item || !search) return;
    setSearch(null);
    editor.view.dispatch(editor.state.tr.delete(search.from, search.to));
    item.run(desk);
  }

  // The text keeps the focus, so its keys are taken before it sees them.
  useEffect(() => {
    if (!open) return;
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing) return;
      if (step) setChosen((at + step + options.length) % options.length);
      else if (event.key === 'Home') setChosen(0);
      else if (event.key === 'End') setChosen(options.length - 1);
      else if (event.key === 'Enter' || event.key === 'Tab') take(options[at]);
      else if (event.key === 'Escape') {
        dismissed.current = true;
        setSearch(null);
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    dom.addEventListener('keydown', onKey, { capture: true });
    return () => dom.removeEventListener('keydown', onKey, { capture: true });
  });

  const active = open ? optionId(options[at]) : undefined;
  useEffect(() => {
    if (!active) return;
    const { dom } = editor.view;
    const said = { 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-activedescendant': active };
    for (const [name, value] of Object.entries(said)) dom.setAttribute(name, value);
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of Object.keys(said)) dom.removeAttribute(name);
    };
  }, [active, editor, id]);

  return (
    <>
      <p role="status" className="sr-only">
        {search ? words.slash.found(options.length) : ''}
      </p>
      {open && (
        <div
          id={id}
          role="listbox"
          aria-label={words.slash.label}
          className="slash-menu"
          style={placeBelow(editor, search.from)}
        >
          {options.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the text, which has the focus
            <div
              key={item.name}
              id={optionId(item)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="slash-item"
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => setChosen(index)}
              onClick={() => take(item)}
            >
              {words.insertables[item.name].label}
              <span aria-hidden="true" className="slash-habit">
                {words.insertables[item.name].habit}
              </span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Tells of the search that is typed. It begins by typing, not by going to a line. */
function useSearchInText(editor: Editor, tell: (search: SlashQuery | null) => void) {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    let shown: string | null = null;
    const say = (search: SlashQuery | null) => {
      const now = search && JSON.stringify(search);
      if (now === shown) return;
      shown = now;
      latest.current(search);
    };
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      const found = slashQueryIn(editor.state);
      if (found === null || transaction.docChanged) say(found);
    };
    const onBlur = () => say(null);
    editor.on('transaction', onTransaction);
    editor.on('blur', onBlur);
    return () => {
      editor.off('transaction', onTransaction);
      editor.off('blur', onBlur);
    };
  }, [editor]);
}
