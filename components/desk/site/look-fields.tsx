'use client';

import { useId } from 'react';
import { headlineFaces, type SiteSettings, toneCount } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { ColourRow } from './colour-row';

interface Props {
  settings: SiteSettings;
  sections: readonly { slug: string; name: string }[];
  onChange: (change: Partial<SiteSettings>) => void;
}

/** Logo, faces and colours. */
export function LookFields({ settings, sections, onChange }: Props) {
  const words = siteSettingsMessages();
  const id = useId();
  const { colours } = settings;
  return (
    <>
      <label className="field-label" htmlFor={`${id}-logo`}>
        {words.logo}
      </label>
      <textarea
        id={`${id}-logo`}
        className="field min-h-20 font-mono text-xs"
        aria-describedby={`${id}-logo-hint`}
        spellCheck={false}
        value={settings.logo}
        maxLength={8_192}
        placeholder="<svg viewBox=…"
        onChange={({ target }) => onChange({ logo: target.value })}
      />
      <p id={`${id}-logo-hint`} className="mt-1 text-xs text-ink-faint">
        {words.logoHint}
      </p>
      <label className="btn mt-2">
        {words.logoFile}
        <input
          type="file"
          accept=".svg,image/svg+xml"
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // A larger one is refused with its reason; there is no need to read all of it.
            void file
              ?.slice(0, 8_193)
              .text()
              .then((logo) => onChange({ logo }));
            target.value = '';
          }}
        />
      </label>
      <fieldset className="mt-5">
        <legend className="field-label">{words.headlines}</legend>
        <div className="flex flex-wrap gap-x-6">
          {headlineFaces.map((face) => (
            <label key={face} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="radio"
                name={`${id}-face`}
                checked={settings.headlines === face}
                onChange={() => onChange({ headlines: face })}
              />
              {words.faces[face]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-5 border-b border-rule">
        <ColourRow
          name={words.accent}
          value={colours.accent}
          onChange={(accent) => onChange({ colours: { ...colours, accent } })}
        />
        {colours.tones.map((tone, at) => {
          const names = sections.filter((_, i) => i % toneCount === at).map(({ name }) => name);
          return (
            <ColourRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a tone is its place
              key={at}
              name={words.tone(names.join(', '))}
              value={tone}
              onChange={(next) => onChange({ colours: { ...colours, tones: colours.tones.with(at, next) } })}
            />
          );
        })}
      </div>
    </>
  );
}
