'use client';

import { useId, useState } from 'react';
import { setCrawlers } from '@/lib/actions/set-crawlers';
import { type CrawlerSettings, crawlerPurposes, crawlers } from '@/lib/document/crawler-settings';
import { crawlerMessages } from '@/lib/kit/messages/crawlers';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';

/** Which crawlers may come, and whom to tell of a hole. */
export function CrawlerForm({ settings }: { settings: CrawlerSettings }) {
  const words = crawlerMessages();
  const id = useId();
  const [now, setNow] = useState(settings);
  const saving = useSettingsSave({
    first: settings,
    now: { ...now, securityContact: now.securityContact.trim() },
    send: setCrawlers,
    show: setNow,
  });
  return (
    <form
      className="max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      {crawlerPurposes.map((purpose) => (
        <div key={purpose} className="border-b border-rule py-3">
          <label className="flex min-h-9 items-center gap-2 font-medium">
            <input
              type="checkbox"
              checked={now[purpose]}
              aria-describedby={`${id}-${purpose}`}
              onChange={({ target }) => setNow({ ...now, [purpose]: target.checked })}
            />
            {words.purposes[purpose]}
          </label>
          <p id={`${id}-${purpose}`} className="text-sm text-ink-soft">
            {words.hints[purpose]}
          </p>
          <details className="mt-1 text-sm">
            <summary className="w-fit cursor-pointer text-ink-soft">{words.agents}</summary>
            <ul className="mt-1 grid gap-1">
              {crawlers[purpose].map(({ agent, operator, source }) => (
                <li key={agent}>
                  <code>{agent}</code> · {operator},{' '}
                  <a href={source} className="text-link" rel="noreferrer">
                    {words.source}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
      <h2 className="mt-8 font-serif text-xl font-medium">{words.security}</h2>
      <label className="field-label mt-2" htmlFor={`${id}-contact`}>
        {words.contact}
      </label>
      <input
        id={`${id}-contact`}
        className="field mt-1"
        maxLength={300}
        aria-describedby={`${id}-contact-hint`}
        value={now.securityContact}
        onChange={({ target }) => setNow({ ...now, securityContact: target.value })}
      />
      <p id={`${id}-contact-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
        {words.contactHint}
      </p>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
