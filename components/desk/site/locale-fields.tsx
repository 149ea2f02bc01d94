import { useId } from 'react';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';

interface Props {
  settings: SiteSettings;
  /** What there is to choose from, with what holds now. */
  languages: readonly { tag: string; name: string }[];
  /** IANA names. */
  zones: readonly string[];
  onChange: (change: Partial<SiteSettings>) => void;
}

/** The language of the site's own words, and the zone of its clocks. */
export function LocaleFields({ settings: { language, zone }, languages, zones, onChange }: Props) {
  const words = siteSettingsMessages();
  const id = useId();
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2">
      <div>
        <label className="field-label" htmlFor={`${id}-language`}>
          {words.language}
        </label>
        <select
          id={`${id}-language`}
          className="field"
          aria-describedby={`${id}-language-hint`}
          value={language}
          onChange={({ target }) => onChange({ language: target.value })}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
        <p id={`${id}-language-hint`} className="mt-1 text-xs text-ink-faint">
          {words.languageHint}
        </p>
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-zone`}>
          {words.zone}
        </label>
        <input
          id={`${id}-zone`}
          className="field"
          list={`${id}-zones`}
          aria-describedby={`${id}-zone-hint`}
          value={zone}
          maxLength={64}
          required
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange({ zone: target.value })}
        />
        <datalist id={`${id}-zones`}>
          {zones.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p id={`${id}-zone-hint`} className="mt-1 text-xs text-ink-faint">
          {words.zoneHint}
        </p>
      </div>
    </div>
  );
}
