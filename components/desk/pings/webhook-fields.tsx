'use client';

import { useId } from 'react';
import { sectionEventKinds } from '@/lib/document/shapes/section-event';
import { securityEventKinds } from '@/lib/document/shapes/security-event';
import { storyEventKinds } from '@/lib/document/shapes/story-event';
import { type WebhookInput, webhookEventKinds } from '@/lib/document/shapes/webhook';
import { pingMessages } from '@/lib/kit/messages/pings';

const groups = [
  { legend: 'events', kinds: storyEventKinds },
  { legend: 'sectionEvents', kinds: sectionEventKinds },
  { legend: 'securityEvents', kinds: securityEventKinds },
] as const;

/** Where a webhook is, what it is for, and what it hears of. */
export function WebhookFields({
  input,
  onChange,
}: {
  input: WebhookInput;
  onChange: (input: WebhookInput) => void;
}) {
  const words = pingMessages();
  const id = useId();
  const toggle = (kind: WebhookInput['events'][number], on: boolean) =>
    webhookEventKinds.filter((other) => (other === kind ? on : input.events.includes(other)));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <label className="field-label" htmlFor={`${id}-url`}>
            {words.url}
          </label>
          <input
            id={`${id}-url`}
            type="url"
            required
            className="field mt-1"
            placeholder="https://"
            maxLength={2_000}
            aria-describedby={`${id}-url-hint`}
            value={input.url}
            onChange={({ target }) => onChange({ ...input, url: target.value })}
          />
          <p id={`${id}-url-hint`} className="mt-1 text-xs text-ink-faint">
            {words.urlHint}
          </p>
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-note`}>
            {words.note}
          </label>
          <input
            id={`${id}-note`}
            className="field mt-1"
            maxLength={200}
            value={input.note}
            onChange={({ target }) => onChange({ ...input, note: target.value })}
          />
        </div>
      </div>
      {groups.map(({ legend, kinds }) => (
        <fieldset key={legend} className="mt-4">
          <legend className="field-label">{words[legend]}</legend>
          <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
            {kinds.map((kind) => (
              <label key={kind} className="flex min-h-9 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  checked={input.events.includes(kind)}
                  onChange={({ target }) => onChange({ ...input, events: toggle(kind, target.checked) })}
                />
                {words.kinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
