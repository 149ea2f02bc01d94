'use client';

import { useId, useState } from 'react';
import { setPings } from '@/lib/actions/set-pings';
import { indexNowEndpoint, type PingSettings } from '@/lib/document/ping-settings';
import { pingMessages } from '@/lib/kit/messages/pings';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';

/** Which hub and which search engines are told. */
export function PingForm({ settings, keyPath }: { settings: PingSettings; keyPath: string | null }) {
  const words = pingMessages();
  const id = useId();
  const [hub, setHub] = useState(settings.hub);
  const [on, setOn] = useState(settings.indexNow !== '');
  const [indexNow, setIndexNow] = useState(settings.indexNow || indexNowEndpoint);
  const saving = useSettingsSave({
    first: settings,
    now: { hub: hub.trim(), indexNow: on ? indexNow.trim() : '' },
    send: setPings,
    show(saved: PingSettings) {
      setHub(saved.hub);
      setOn(saved.indexNow !== '');
      setIndexNow(saved.indexNow || indexNowEndpoint);
    },
  });
  return (
    <form
      className="max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <h2 className="font-serif text-xl font-medium">{words.hub}</h2>
      <label className="field-label mt-2" htmlFor={`${id}-hub`}>
        {words.hubLabel}
      </label>
      <input
        id={`${id}-hub`}
        type="url"
        className="field mt-1"
        placeholder="https://"
        maxLength={2_000}
        aria-describedby={`${id}-hub-hint`}
        value={hub}
        onChange={({ target }) => setHub(target.value)}
      />
      <p id={`${id}-hub-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
        {words.hubHint}
      </p>
      <fieldset className="mt-8">
        <legend className="font-serif text-xl font-medium">{words.indexNow}</legend>
        <label className="mt-1 flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={on}
            aria-describedby={`${id}-index-hint`}
            onChange={({ target }) => setOn(target.checked)}
          />
          {words.indexNowOn}
        </label>
        <p id={`${id}-index-hint`} className="text-xs text-pretty text-ink-faint">
          {words.indexNowHint}
          {on && keyPath && ` ${words.key(keyPath)}`}
        </p>
        {on && (
          <>
            <label className="field-label mt-3" htmlFor={`${id}-index-now`}>
              {words.indexNowAt}
            </label>
            <input
              id={`${id}-index-now`}
              type="url"
              required
              className="field mt-1"
              maxLength={2_000}
              aria-describedby={`${id}-index-at-hint`}
              value={indexNow}
              onChange={({ target }) => setIndexNow(target.value)}
            />
            <p id={`${id}-index-at-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
              {words.indexNowAtHint}
            </p>
          </>
        )}
      </fieldset>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
