'use client';

import { useEffect, useId, useRef } from 'react';
import { useStoryLanguage } from './desk-provider';

interface Props {
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  className: string;
  hint?: string;
  readOnly: boolean;
  /** The one that a new story begins in. */
  first?: boolean;
}

/** A line of the story's head, typed where and as readers see it. It grows with its words and has no line breaks. */
export function HeadlineField(props: Props) {
  const { field, label, value, onChange, maxLength, className, hint, readOnly, first } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const language = useStoryLanguage();

  // Only when the page opens: a headline emptied later must not catch the focus.
  const begin = useRef(first && value === '');
  useEffect(() => {
    if (begin.current) area.current?.focus();
  }, []);

  return (
    <div data-field={field} className="head-field">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={1}
        lang={language || undefined}
        value={value}
        readOnly={readOnly}
        maxLength={maxLength}
        placeholder={label}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={`head-input ${className}`}
        onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          nextField(event.currentTarget)?.focus();
        }}
      />
      {/* Holds the height of the words where the browser can't size a field by its content. */}
      <span aria-hidden="true" className={`head-input head-shadow ${className}`}>
        {`${value || label} `}
      </span>
      {hint && (
        <span id={`${id}-hint`} className="sr-only">
          {hint}
        </span>
      )}
    </div>
  );
}

/** Enter goes on to the next line of the head, and from the last one into the text. */
function nextField(current: HTMLTextAreaElement): HTMLElement | null {
  const column = current.closest('.writing');
  const stops = [
    ...(column?.querySelectorAll<HTMLElement>('.head-input:not(.head-shadow), .body-text') ?? []),
  ];
  return stops[stops.indexOf(current) + 1] ?? null;
}
