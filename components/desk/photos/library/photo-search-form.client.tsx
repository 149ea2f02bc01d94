'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import {
  photoSearchNames as names,
  type PhotoSearch,
  photoChoices,
  photosAddress,
  readPhotoSearch,
  wholeLibrary,
} from '@/lib/document/photo-search';
import { photoMessages } from '@/lib/kit/messages/photos';
import { Choice, Days, Words } from './search-fields';

interface Props {
  search: PhotoSearch;
  collections: readonly { id: string; name: string }[];
  uploaders: readonly { id: string; name: string }[];
}

const named = (list: Props['collections']) => list.map(({ id, name }) => [id, name] as const);
const choicesOf = <T extends string>(values: readonly T[], texts: Record<T, string>) =>
  values.map((value) => [value, texts[value]] as const);

/** The search of the library. What it looks for stands in the address, so that it can be kept and sent. */
export function PhotoSearchForm({ search, collections, uploaders }: Props) {
  const words = photoMessages().search;
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [searching, start] = useTransition();
  const active = Object.entries(search).filter(([key, value]) => key !== 'query' && value).length;
  const [open, setOpen] = useState(active > 0);

  // The address may change by other ways than this form: back, a link, "Clear all". What is being typed stays.
  useEffect(() => {
    for (const [key, name] of Object.entries(names)) {
      const field = form.current?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      if (field !== document.activeElement) field.value = search[key as keyof PhotoSearch] ?? '';
    }
  }, [search]);

  function apply() {
    if (!form.current) return;
    const next = photosAddress(readPhotoSearch(new FormData(form.current)));
    if (next !== photosAddress(search)) start(() => router.push(next, { scroll: false }));
  }

  return (
    <search>
      <form
        ref={form}
        action="/desk/photos"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className="flex flex-wrap items-center gap-2">
          <input
            type="search"
            name={names.query}
            defaultValue={search.query}
            maxLength={300}
            aria-label={words.label}
            placeholder={words.placeholder}
            autoComplete="off"
            enterKeyHint="search"
            className="field min-w-0 grow basis-40 sm:max-w-md"
          />
          <button type="submit" className="btn">
            {words.submit}
          </button>
          <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.filters(active)}
          </button>
          {(active > 0 || search.query) && (
            <button
              type="button"
              className="text-link min-h-8 text-sm"
              onClick={() => start(() => router.push(photosAddress(wholeLibrary), { scroll: false }))}
            >
              {words.clear}
            </button>
          )}
          <p role="status" className="text-sm text-ink-soft">
            {searching && words.busy}
          </p>
        </div>
        {/* Hidden fields still take part: closing the filters forgets none of them. */}
        <div hidden={!open}>
          <div
            className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3 border-t border-rule pt-3 sm:grid-cols-3 lg:grid-cols-4"
            onChange={(event) => {
              if (event.target instanceof HTMLSelectElement) apply();
            }}
          >
            <Choice
              label={words.credit}
              name={names.credit}
              value={search.credit}
              choices={choicesOf(photoChoices.credit, words.credits)}
            />
            <Choice
              label={words.rights}
              name={names.rights}
              value={search.rights}
              choices={choicesOf(photoChoices.rights, words.rightsAre)}
            />
            <Choice
              label={words.used}
              name={names.used}
              value={search.used}
              choices={choicesOf(photoChoices.used, words.uses)}
            />
            <Choice
              label={words.orientation}
              name={names.orientation}
              value={search.orientation}
              choices={choicesOf(photoChoices.orientation, words.orientations)}
            />
            <Choice
              label={words.collection}
              name={names.collection}
              value={search.collection}
              choices={named(collections)}
            />
            <Choice
              label={words.uploader}
              name={names.uploader}
              value={search.uploader}
              choices={named(uploaders)}
            />
            <Words label={words.by} name={names.by} value={search.by} />
            <Words label={words.agency} name={names.agency} value={search.agency} />
            <Days
              label={words.taken}
              names={[names.takenFrom, names.takenTo]}
              values={[search.takenFrom, search.takenTo]}
            />
            <Days
              label={words.uploaded}
              names={[names.uploadedFrom, names.uploadedTo]}
              values={[search.uploadedFrom, search.uploadedTo]}
            />
            <Choice
              label={words.deleted}
              name={names.deleted}
              value={search.deleted}
              choices={choicesOf(photoChoices.deleted, words.deletedAre)}
              none={words.deletedNone}
            />
          </div>
        </div>
      </form>
    </search>
  );
}
