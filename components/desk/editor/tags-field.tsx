'use client';

import { type KeyboardEvent, useState } from 'react';
import { createTag } from '@/lib/actions/create-tag';
import type { Choice } from '@/lib/document/shapes/desk-story';
import { editorMessages } from '@/lib/kit/messages/editor';
import { runAction } from '../ask-server';
import { Field } from './field';

interface Props {
  tagIds: string[];
  choices: Choice[];
  onChange: (tagIds: string[]) => void;
}

const maxTags = 30;

/** The story's tags; typing a name that isn't there yet creates the tag. */
export function TagsField({ tagIds, choices, onChange }: Props) {
  const words = editorMessages().fields;
  const [known, setKnown] = useState(choices);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const chosen = tagIds.flatMap((id) => known.find((tag) => tag.id === id) ?? []);
  const others = known.filter(({ id }) => !tagIds.includes(id));

  function add(tag: Choice) {
    setTyped('');
    setProblem('');
    if (!known.some(({ id }) => id === tag.id)) setKnown([...known, tag]);
    if (!tagIds.includes(tag.id)) onChange([...tagIds, tag.id]);
  }

  async function addTyped(mayCreate: boolean) {
    const name = typed.replace(/\s+/g, ' ').trim();
    if (!name || busy || tagIds.length >= maxTags) return;
    const same = known.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    if (same) {
      add(same);
      return;
    }
    if (!mayCreate) return;
    setBusy(true);
    const answer = await runAction(() => createTag({ name }));
    setBusy(false);
    if (answer.ok) add(answer.value);
    else setProblem(answer.sentence);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      void addTyped(true);
    } else if (event.key === 'Backspace' && typed === '') onChange(tagIds.slice(0, -1));
  }

  return (
    <Field label={words.tags} field="tagIds" hint={words.tagHint} problem={problem}>
      {({ id, describedBy }) => (
        <>
          {chosen.length > 0 && (
            <ul className="mb-2 flex flex-wrap gap-1.5">
              {chosen.map((tag) => (
                <li key={tag.id} className="flex items-center rounded-sm bg-sunken ps-2 text-sm">
                  {tag.name}
                  <button
                    type="button"
                    className="min-h-7 min-w-7 text-ink-soft hover:text-ink"
                    aria-label={words.tagRemove(tag.name)}
                    onClick={() => onChange(tagIds.filter((other) => other !== tag.id))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            id={id}
            className="field"
            list={`${id}-tags`}
            value={typed}
            maxLength={80}
            placeholder={words.tagAdd}
            aria-describedby={describedBy}
            autoComplete="off"
            onChange={(event) => {
              const value = event.target.value;
              setTyped(value);
              const picked = (event.nativeEvent as InputEvent).inputType === undefined;
              const exact = others.find(({ name }) => name === value);
              if (
                exact &&
                (picked || (event.nativeEvent as InputEvent).inputType === 'insertReplacementText')
              )
                add(exact);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => void addTyped(false)}
          />
          <datalist id={`${id}-tags`}>
            {others.map((tag) => (
              <option key={tag.id} value={tag.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
