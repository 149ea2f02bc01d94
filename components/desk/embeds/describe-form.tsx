import { useEffect, useId, useRef, useState } from 'react';
import { maxDescription } from '@/lib/document/shapes/embed-watch';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';

interface Props {
  /** What stands in it at first. */
  start: string;
  busy: boolean;
  onSave: (description: string) => void;
  onCancel: () => void;
}

/** The words that readers get in place of a post. */
export function DescribeForm({ start, busy, onSave, onCancel }: Props) {
  const words = embedDeskMessages();
  const [text, setText] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // The form opens at a click, in the same moment: nobody is elsewhere yet.
  useEffect(() => area.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSave(text);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words.describeLabel}
      </label>
      <textarea
        ref={area}
        id={id}
        className="field mt-1"
        rows={3}
        maxLength={maxDescription}
        required
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
        {words.describeHint}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
