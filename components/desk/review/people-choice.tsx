'use client';

import { useId, useState } from 'react';
import { workflowMessages } from '@/lib/kit/messages/workflow';

interface Props {
  people: readonly { id: string; name: string }[];
  chosen: readonly string[];
  /** How many may be chosen. */
  most: number;
  onChange: (chosen: readonly string[]) => void;
}

/** From how many people on the list can be searched. */
const many = 8;

/** Some of the newsroom's people, to be ticked. Who is chosen stays in sight whatever is searched for. */
export function PeopleChoice({ people, chosen, most, onChange }: Props) {
  const words = workflowMessages().plan;
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase();
  const shown = people.filter(
    (person) => chosen.includes(person.id) || person.name.toLocaleLowerCase().includes(wanted),
  );
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="field-label">{words.people}</legend>
      {people.length > many && (
        <input
          type="search"
          className="field mb-2"
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      <ul className="max-h-56 min-h-9 overflow-y-auto border border-rule bg-paper">
        {shown.map((person) => (
          <li key={person.id}>
            <label className="flex min-h-9 items-center gap-2.5 px-3 hover:bg-sunken has-checked:bg-accent-wash">
              <input
                type="checkbox"
                className="size-4 shrink-0"
                checked={chosen.includes(person.id)}
                disabled={!chosen.includes(person.id) && chosen.length >= most}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...chosen, person.id] : chosen.filter((one) => one !== person.id),
                  )
                }
              />
              {person.name}
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className="px-3 py-2 text-ink-soft">{words.none}</li>}
      </ul>
      <p id={`${id}-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
        {words.peopleHint}
      </p>
    </fieldset>
  );
}
