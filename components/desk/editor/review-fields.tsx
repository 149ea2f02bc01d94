'use client';

import { bestRating, type Reviewed, reviewedKinds } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { Field, TextField } from './field';
import type { SetFields } from './use-story-draft';

const nothing: Reviewed = { kind: 'book', name: '', by: '', rating: null };
const ratings = Array.from({ length: 2 * bestRating }, (_, i) => bestRating - i / 2);

/** What a review is about, and how many stars it gives, if any. */
export function ReviewFields({ review, setFields }: { review: Reviewed | null; setFields: SetFields }) {
  const words = storyPartMessages().review;
  const now = review ?? nothing;
  const change = (part: Partial<Reviewed>) => setFields({ review: { ...now, ...part } });
  return (
    <fieldset className="mt-4 border-s-2 border-rule ps-3" data-field="review">
      <legend className="sr-only">{words.title}</legend>
      <TextField
        label={words.name}
        field="reviewName"
        hint={words.nameHint}
        value={now.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      <Field label={words.kind}>
        {({ id }) => (
          <select
            id={id}
            className="field"
            value={now.kind}
            onChange={({ target }) => change({ kind: target.value as Reviewed['kind'] })}
          >
            {reviewedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={words.by}
        field="reviewBy"
        hint={words.byHint}
        value={now.by}
        maxLength={200}
        onChange={(by) => change({ by })}
      />
      <Field label={words.rating}>
        {({ id }) => (
          <select
            id={id}
            className="field"
            value={now.rating ?? ''}
            onChange={({ target }) => change({ rating: target.value ? Number(target.value) : null })}
          >
            <option value="">{words.noRating}</option>
            {ratings.map((rating) => (
              <option key={rating} value={rating}>
                {words.stars(rating)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
