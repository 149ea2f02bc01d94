'use client';

import type { Choice } from '@/lib/document/shapes/desk-story';
import { type BylineRole, bylineRoles, type StoryFields } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { Field } from './field';

type Bylines = StoryFields['bylines'];

interface Props {
  bylines: Bylines;
  authors: Choice[];
  onChange: (bylines: Bylines) => void;
}

/** Who is named as author, in the order of the byline, each with a role. */
export function BylinesField({ bylines, authors, onChange }: Props) {
  const words = editorMessages().fields;
  const nameOf = (id: string) => authors.find((author) => author.id === id)?.name ?? id;
  const others = authors.filter(({ id }) => !bylines.some(({ authorId }) => authorId === id));

  function moveUp(index: number) {
    const next = [...bylines];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index - 1, 0, moved);
    onChange(next);
  }
  const setRole = (index: number, role: BylineRole) =>
    onChange(bylines.map((byline, i) => (i === index ? { ...byline, role } : byline)));

  return (
    <>
      {bylines.length > 0 && (
        <ol className="mb-3">
          {bylines.map(({ authorId, role }, index) => {
            const name = nameOf(authorId);
            return (
              <li key={authorId} className="border-b border-rule py-1.5">
                <div className="flex items-center gap-1">
                  <span className="min-w-0 flex-1 truncate text-sm font-medium">{name}</span>
                  {index > 0 && (
                    <button
                      type="button"
                      className="small-sign"
                      aria-label={words.bylineUp(name)}
                      onClick={() => moveUp(index)}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="small-sign"
                    aria-label={words.bylineRemove(name)}
                    onClick={() => onChange(bylines.filter((_, i) => i !== index))}
                  >
                    ×
                  </button>
                </div>
                <select
                  className="quiet-select"
                  aria-label={words.bylineRole(name)}
                  value={role}
                  onChange={(event) => setRole(index, event.target.value as BylineRole)}
                >
                  {bylineRoles.map((one) => (
                    <option key={one} value={one}>
                      {words.roles[one]}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
        </ol>
      )}
      <Field label={words.bylineAdd} field="bylines">
        {({ id, describedBy }) => (
          <select
            id={id}
            className="field"
            aria-describedby={describedBy}
            value=""
            disabled={bylines.length >= 20}
            onChange={(event) => onChange([...bylines, { authorId: event.target.value, role: 'reporter' }])}
          >
            <option value="">{words.bylineChoose}</option>
            {others.map((author) => (
              <option key={author.id} value={author.id}>
                {author.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
