'use client';

import { useId } from 'react';
import type { SiteSection } from '@/lib/document/shapes/site-info';
import { facePairings, headlineFaces, type SiteSettings } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { ColourRow } from './colour-row';
import { LogoField } from './logo-field';

interface Props {
  settings: SiteSettings;
  sections: readonly SiteSection[];
  onChange: (change: Partial<SiteSettings>) => void;
}

/** Logo, faces and colours. */
export function LookFields({ settings, sections, onChange }: Props) {
  const words = siteSettingsMessages();
  const id = useId();
  const { colours } = settings;
  return (
    <>
      <LogoField settings={settings} onChange={onChange} />
      <fieldset className="mt-5">
        <legend className="field-label">{words.type}</legend>
        {facePairings.map((pairing) => (
          <label key={pairing} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="radio"
              name={`${id}-pairing`}
              checked={settings.faces === pairing}
              onChange={() => onChange({ faces: pairing })}
            />
            <span>
              {words.pairings[pairing].name}
              <span className="text-ink-faint"> – {words.pairings[pairing].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
          at="colours.accent"
          value={colours.accent}
          onChange={(accent) => onChange({ colours: { ...colours, accent } })}
        />
        {colours.tones.map((tone, at) => {
          const names = sections.filter(({ tone: own }) => own === at).map(({ name }) => name);
          return (
            <ColourRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a tone is its place
              key={at}
              name={words.tone(names.join(', '))}
              at={`colours.tones.${at}`}
              value={tone}
              onChange={(next) => onChange({ colours: { ...colours, tones: colours.tones.with(at, next) } })}
            />
          );
        })}
      </div>
    </>
  );
}
