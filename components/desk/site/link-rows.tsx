'use client';

import { useRef, useState } from 'react';
import type { SiteLink } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { useFault } from '../settings/faults';
import { useNextFocus } from '../use-next-focus';

interface Props {
  legend: string;
  /** Where the links stand in the settings. */
  at: 'navigation' | 'footer';
  links: readonly SiteLink[];
  onChange: (links: SiteLink[]) => void;
}

interface RowProps {
  at: string;
  link: SiteLink;
  onChange: (change: Partial<SiteLink>) => void;
  onRemove: () => void;
}

interface PartProps {
  at: string;
  label: string;
  hint: string;
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
}

function LinkPart({ at, label, hint, value, maxLength, onChange }: PartProps) {
  const { field, note } = useFault(at);
  return (
    <div>
      <input
        className="field"
        aria-label={label}
        placeholder={hint}
        value={value}
        maxLength={maxLength}
        {...field}
        onChange={({ target }) => onChange(target.value)}
      />
      {note}
    </div>
  );
}

function LinkRow({ at, link, onChange, onRemove }: RowProps) {
  const words = siteSettingsMessages();
  return (
    <div className="mt-2 grid items-start gap-2 sm:grid-cols-[12rem_1fr_auto]">
      <LinkPart
        at={`${at}.text`}
        label={words.linkText}
        hint={words.linkText}
        value={link.text}
        maxLength={60}
        onChange={(text) => onChange({ text })}
      />
      <LinkPart
        at={`${at}.url`}
        label={words.linkUrl}
        hint={words.linkUrlHint}
        value={link.url}
        maxLength={2_048}
        onChange={(url) => onChange({ url })}
      />
      <button
        type="button"
        className="btn"
        aria-label={words.remove(link.text)}
        data-remove
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}

/** Links that the newsroom adds, in their order. */
export function LinkRows({ legend, at, links, onChange }: Props) {
  const words = siteSettingsMessages();
  const list = useRef<HTMLFieldSetElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const focusNext = useNextFocus();
  const many = useFault(at, '', true);

  function remove(place: number) {
    setSaid(words.removed(links[place]?.text ?? ''));
    onChange(links.filter((_, one) => one !== place));
    focusNext(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
      return left[Math.min(place, left.length - 1)] ?? more.current;
    });
  }

  return (
    <fieldset ref={list} className="mt-4">
      <legend className="field-label">{legend}</legend>
      {links.map((link, place) => (
        <LinkRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place: its words change while they are typed
          key={place}
          at={`${at}.${place}`}
          link={link}
          onChange={(change) => onChange(links.map((one, i) => (i === place ? { ...one, ...change } : one)))}
          onRemove={() => remove(place)}
        />
      ))}
      {many.note}
      <button
        ref={more}
        type="button"
        className="btn mt-2"
        data-wrong={many.wrong || undefined}
        aria-describedby={
          'aria-describedby' in many.field ? String(many.field['aria-describedby']) : undefined
        }
        onClick={() => onChange([...links, { text: '', url: '' }])}
      >
        {words.add}
      </button>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
