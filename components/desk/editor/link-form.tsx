'use client';

import { type Editor, getMarkRange } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { linkFromTyping } from '@/lib/kit/url-policy';

/** The address of a link: for the selected words, for the link that the cursor stands in, or as its own words. */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const words = editorMessages().link;
  const id = useId();
  const current = String(editor.getAttributes('link').href ?? '');
  const [address, setAddress] = useState(current);
  const [problem, setProblem] = useState('');

  function finish() {
    close();
    editor.commands.focus();
  }

  function apply(event: FormEvent) {
    event.preventDefault();
    const href = linkFromTyping(address);
    if (!href) {
      setProblem(words.refused);
      return;
    }
    const { empty } = editor.state.selection;
    const chain = editor.chain();
    if (current) chain.extendMarkRange('link').setMark('link', { href }).run();
    else if (empty)
      chain.insertContent({ type: 'text', text: address.trim(), marks: [linkMark(href)] }).run();
    else chain.setMark('link', { href }).run();
    finish();
  }

  function remove() {
    const type = editor.schema.marks.link;
    const range = type && getMarkRange(editor.state.selection.$from, type);
    if (type && range) editor.view.dispatch(editor.state.tr.removeMark(range.from, range.to, type));
    finish();
  }

  return (
    <form
      className="link-form"
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key === 'Escape') finish();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words.address}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: opened by the person to type into it
          autoFocus
          className="field min-w-48 flex-1"
          value={address}
          maxLength={2_048}
          placeholder="https://"
          inputMode="url"
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="btn btn-primary">
          {words.apply}
        </button>
        {current && (
          <button type="button" className="btn" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-danger empty:hidden">
        {problem}
      </p>
    </form>
  );
}

const linkMark = (href: string) => ({ type: 'link', attrs: { href } });
