'use client';

import type { SiteLink } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';

interface Props {
  legend: string;
  links: readonly SiteLink[];
  onChange: (links: SiteLink[]) => void;
}

/** Links that the newsroom adds, in their order. */
export function LinkRows({ legend, links, onChange }: Props) {
  const words = siteSettingsMessages();
  const change = (at: number, link: Partial<SiteLink>) =>
    onChange(links.map((one, i) => (i === at ? { ...one, ...link } : one)));
  return (
    <fieldset className="mt-4">
      <legend className="field-label">{legend}</legend>
      {links.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place: its words change while they are typed
        <div key={i} className="mt-2 grid gap-2 sm:grid-cols-[12rem_1fr_auto]">
          <input
            className="field"
            aria-label={words.linkText}
            placeholder={words.linkText}
            value={link.text}
            maxLength={60}
            required
            onChange={({ target }) => change(i, { text: target.value })}
          />
          <input
            className="field"
            aria-label={words.linkUrl}
            placeholder={words.linkUrlHint}
            value={link.url}
            maxLength={2_048}
            required
            onChange={({ target }) => change(i, { url: target.value })}
          />
          <button
            type="button"
            className="btn"
            aria-label={words.remove(link.text)}
            onClick={() => onChange(links.filter((_, at) => at !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="btn mt-2" onClick={() => onChange([...links, { text: '', url: '' }])}>
        {words.add}
      </button>
    </fieldset>
  );
}
