'use client';

import { useEffect, useState } from 'react';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { preflightMessages } from '@/lib/kit/messages/preflight';
import { isSlug } from '@/lib/kit/slug';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { CheckedField, Field, TextField } from './field';
import { Group } from './group';
import { whenIdle } from './opening';
import type { SetFields } from './use-story-draft';

interface Props {
  fields: StoryFields;
  setFields: SetFields;
  /** The name of the chosen section. */
  section: string | null;
  path: string | null;
  published: boolean;
  /** Whether another story has the slug that is typed. */
  taken: boolean;
}

/** How slugs are made, once it has been loaded. Until then nothing is. */
function useSlugFrom(): (text: string) => string {
  const [slugFrom, setSlugFrom] = useState<(text: string) => string>(() => () => '');
  useEffect(() => {
    void whenIdle()
      .then(() => import('@/lib/kit/slug-from'))
      .then((loaded) => setSlugFrom(() => loaded.slugFrom));
  }, []);
  return slugFrom;
}

/** The path that readers will open: an address keeps the section it was first published under. */
function futurePath(
  { urlSlug, headline }: StoryFields,
  path: string | null,
  section: string | null,
  slugFrom: (text: string) => string,
): string {
  const [, first, last] = path?.split('/') ?? [];
  const slug = urlSlug || last || slugFrom(headline) || '…';
  return `/${first ?? (slugFrom(section ?? '') || '…')}/${slug}`;
}

/** Where readers find the story, what the newsroom calls it, and where it came from. */
export function AddressGroup({ fields, setFields, section, path, published, taken }: Props) {
  const words = editorMessages();
  const slugFrom = useSlugFrom();
  const future = futurePath(fields, path, section, slugFrom);
  const moves = published && path !== null && future !== path;
  return (
    <Group title={words.groups.address} open>
      <CheckedField
        label={words.fields.urlSlug}
        field="urlSlug"
        hint={[words.fields.urlSlugHint(future), moves && words.fields.urlSlugMoves]
          .filter(Boolean)
          .join('. ')}
        value={fields.urlSlug}
        maxLength={80}
        placeholder={path?.split('/').at(-1) ?? slugFrom(fields.headline)}
        read={(typed) => (typed === '' || isSlug(typed) ? typed : null)}
        refusal={words.fields.urlSlugRefused}
        problem={taken ? preflightMessages()['slug-taken'] : undefined}
        onChange={(urlSlug) => setFields({ urlSlug })}
      />
      <TextField
        label={words.fields.internalSlug}
        field="internalSlug"
        hint={words.fields.internalSlugHint}
        value={fields.internalSlug}
        maxLength={100}
        onChange={(internalSlug) => setFields({ internalSlug })}
      />
      <CheckedField
        label={words.fields.canonical}
        field="canonicalUrl"
        hint={words.fields.canonicalHint}
        value={fields.canonicalUrl}
        maxLength={2_048}
        placeholder="https://"
        read={(typed) => (typed.trim() === '' ? '' : safeWebAddress(typed))}
        refusal={words.fields.addressRefused}
        onChange={(canonicalUrl) => setFields({ canonicalUrl })}
      />
      <Field label={words.fields.indexing} field="indexing" hint={words.fields.indexingHint}>
        {({ id, describedBy }) => (
          <select
            id={id}
            className="field"
            aria-describedby={describedBy}
            value={fields.indexing}
            onChange={({ target }) =>
              setFields({ indexing: target.value === 'noindex' ? 'noindex' : 'index' })
            }
          >
            {(['index', 'noindex'] as const).map((choice) => (
              <option key={choice} value={choice}>
                {words.fields.indexingChoices[choice]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Group>
  );
}
