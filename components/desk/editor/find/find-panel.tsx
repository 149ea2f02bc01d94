'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { isKey, keysHere } from '@/blocks/editing/is-key';
import { editorMessages } from '@/lib/kit/messages/editor';
import { findMessages } from '@/lib/kit/messages/find';
import { ToolIcon } from '../tool-icon';
import { selectPlace } from './go-to-place';
import { type FindProps, useFind } from './use-find';

interface Props extends FindProps {
  /** Whether other words are to be put in; the fields for that can be opened later too. */
  replacing: boolean;
  readOnly: boolean;
  close: () => void;
}

/** Find and replace, over the text and out of its way. */
export function FindPanel({ replacing: first, readOnly, close, ...story }: Props) {
  const words = findMessages();
  const find = useFind(story);
  const [replacing, setReplacing] = useState(first && !readOnly);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { places, index, now, done } = find;
  const latest = useRef(find);
  latest.current = find;

  useEffect(() => setReplacing(first && !readOnly), [first, readOnly]);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const next = isKey(event, editorKeys.next);
      if (!next && !isKey(event, editorKeys.previous)) return;
      event.preventDefault();
      if (next) latest.current.next();
      else latest.current.previous();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  /** One goes on writing at what was found. */
  function leave() {
    close();
    if (now) selectPlace(story.editor, now);
    else story.editor.commands.focus();
  }

  const onEnter = (run: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run(event.shiftKey);
  };
  const toggle = (name: 'matchCase' | 'wholeWord', drawing: string) => (
    <button
      type="button"
      className="tool"
      aria-label={words[name]}
      title={words[name]}
      aria-pressed={find.options[name]}
      onClick={() => find.setOptions({ [name]: !find.options[name] })}
    >
      <ToolIcon d={drawing} />
    </button>
  );

  return (
    <search
      className="find-panel"
      aria-label={words.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <div className="find-row">
        <label htmlFor={`${id}-find`} className="sr-only">
          {words.find}
        </label>
        <input
          ref={field}
          id={`${id}-find`}
          className="field find-field"
          placeholder={words.find}
          autoComplete="off"
          spellCheck={false}
          value={find.query}
          onChange={(event) => find.setQuery(event.target.value)}
          onKeyDown={onEnter((back) => (back ? find.previous() : find.next()))}
        />
        {toggle(
          'matchCase',
          'M1.5 12.5l3.75-9 3.75 9M2.8 9.5h4.9M14.5 7.5v5M14.5 10a2.2 2.5 0 1 1-4.4 0 2.2 2.5 0 1 1 4.4 0',
        )}
        {toggle('wholeWord', 'M1.5 5v6.5h13V5M4.5 8h7')}
        <button
          type="button"
          className="tool"
          aria-label={words.previous}
          title={`${words.previous} (${keysHere(editorKeys.previous)})`}
          onClick={find.previous}
        >
          <ToolIcon d="M3.5 10.5L8 6l4.5 4.5" />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={words.next}
          title={`${words.next} (${keysHere(editorKeys.next)})`}
          onClick={find.next}
        >
          <ToolIcon d="M3.5 5.5L8 10l4.5-4.5" />
        </button>
        <button type="button" className="tool" aria-label={editorMessages().close} onClick={leave}>
          <ToolIcon d="M4 4l8 8M12 4l-8 8" />
        </button>
      </div>
      {replacing && (
        <div className="find-row">
          <label htmlFor={`${id}-by`} className="sr-only">
            {words.by}
          </label>
          <input
            id={`${id}-by`}
            className="field find-field find-by"
            placeholder={words.by}
            autoComplete="off"
            value={find.by}
            onChange={(event) => find.setBy(event.target.value)}
            onKeyDown={onEnter(find.replaceOne)}
          />
          <button type="button" className="btn" aria-disabled={!now} onClick={find.replaceOne}>
            {words.replace}
          </button>
          <button type="button" className="btn" aria-disabled={!now} onClick={find.replaceAll}>
            {words.replaceAll}
          </button>
        </div>
      )}
      <div className="find-row text-sm text-ink-soft">
        <p role="status" className="min-h-6">
          {done
            ? words.done(done.done, done.tooLong)
            : find.query && words.count(places.length === 0 ? 0 : index + 1, places.length)}
        </p>
        {done && done.done > 0 && (
          <button type="button" className="text-link min-h-6" onClick={done.undo}>
            {words.undo}
          </button>
        )}
        {!replacing && !readOnly && (
          <button type="button" className="text-link ms-auto min-h-6" onClick={() => setReplacing(true)}>
            {words.openReplace}
          </button>
        )}
      </div>
    </search>
  );
}
