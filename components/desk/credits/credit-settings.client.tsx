'use client';

import { useState } from 'react';
import { setPhotoSettings } from '@/lib/actions/set-photo-settings';
import { type CreditStyle, houseStyles } from '@/lib/document/credit-style';
import { formatCredit } from '@/lib/document/format-credit';
import { sameJson } from '@/lib/document/same-json';
import { creditsMessages } from '@/lib/kit/messages/credits';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';
import { exampleCredits } from './example-credits';
import { StyleFields } from './style-fields';

interface Settings {
  creditStyle: CreditStyle;
  labelAi: boolean;
}

/** How credits are printed, with examples that follow every choice, before anything is saved. */
export function CreditSettings({ settings, language }: { settings: Settings; language: string }) {
  const words = creditsMessages();
  const [style, setStyle] = useState(settings.creditStyle);
  const [labelAi, setLabelAi] = useState(settings.labelAi);
  const [sample] = exampleCredits;
  const saving = useSettingsSave({
    first: settings,
    now: { creditStyle: style, labelAi },
    send: setPhotoSettings,
    show(saved: Settings) {
      setStyle(saved.creditStyle);
      setLabelAi(saved.labelAi);
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <fieldset>
        <legend className="mb-2 font-serif text-xl font-medium">{words.start}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {Object.entries(houseStyles).map(([name, house]) => (
            <button
              key={name}
              type="button"
              aria-pressed={sameJson(house, style)}
              onClick={() => setStyle(house)}
              className="min-h-11 rounded-control border border-edge bg-surface px-3 py-2 text-start text-sm hover:bg-sunken aria-pressed:border-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]"
            >
              {sample && formatCredit(sample, house, language)}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="mt-8 grid gap-8 lg:grid-cols-2">
        <section>
          <h2 className="mb-3 font-serif text-xl font-medium">{words.parts}</h2>
          <StyleFields style={style} onChange={setStyle} />
        </section>
        <section>
          <h2 className="mb-3 font-serif text-xl font-medium">{words.examples}</h2>
          <ul className="divide-y divide-rule border-y border-rule text-sm text-ink-soft" data-examples>
            {exampleCredits.map((credit) => (
              <li key={JSON.stringify(credit)} className="py-2">
                {formatCredit(credit, style, language)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className="mt-8">
        <h2 className="mb-2 font-serif text-xl font-medium">{words.ai}</h2>
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input type="checkbox" checked={labelAi} onChange={(event) => setLabelAi(event.target.checked)} />
          {words.labelAi}
        </label>
        <p className="text-xs text-ink-faint">{words.labelAiHint}</p>
      </section>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
