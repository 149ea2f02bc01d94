import { type ChangeEvent, useId, useRef, useState } from 'react';
import { type LogoFile, logoAddress } from '@/lib/document/site/site-logo';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { openingMessages } from '@/lib/kit/messages/opening';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { askServer } from '../ask-server';
import { Problem } from '../problem';
import { useNextFocus } from '../use-next-focus';

interface Props {
  settings: Pick<SiteSettings, 'logo' | 'logoPicture' | 'name'>;
  onChange: (change: Partial<SiteSettings>) => void;
}

const pictures = '.png,.webp,.jpg,.jpeg,.avif,image/png,image/webp,image/jpeg,image/avif';

/** A logo on the page as it is by day or by night, with what stands behind it where it couldn't be seen. */
function Sample({ file, time, name }: { file: LogoFile; time: 'day' | 'night'; name: string }) {
  const plate = file.unseen[time] ? (time === 'day' ? 'bg-[#131517]' : 'bg-[#fefdfb]') : '';
  return (
    <span
      className={`flex h-20 min-w-40 flex-1 items-center justify-center border border-rule px-5 ${time === 'day' ? 'bg-[#fefdfb]' : 'bg-[#131517]'}`}
    >
      <img
        src={logoAddress(file.name, 'small')}
        alt={name}
        width={file.width}
        height={file.height}
        className={`h-9 w-auto max-w-full object-contain ${plate && `${plate} p-1`}`}
      />
    </span>
  );
}

/** The logo: a picture, a drawing as markup, or neither, and the name stands in letters. */
export function LogoField({ settings, onChange }: Props) {
  const words = siteSettingsMessages();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [taken, setTaken] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const focusNext = useNextFocus();
  const { logo, logoPicture } = settings;

  async function upload(file: File): Promise<LogoFile | null> {
    setBusy(true);
    const answer = await askServer<{ logo: LogoFile }>('/api/logo', { method: 'POST', body: file });
    setBusy(false);
    if (answer.ok) return answer.value.logo;
    setProblem(answer.problem?.message ?? openingMessages().unreachable);
    return null;
  }

  async function take({ target }: ChangeEvent<HTMLInputElement>, time: 'day' | 'night') {
    const [chosen] = target.files ?? [];
    if (!chosen || busy) return;
    setProblem('');
    if (chosen.type === 'image/svg+xml') {
      // A larger one is refused with its reason; there is no need to read all of it.
      const drawing = await chosen.slice(0, 8_193).text();
      target.value = '';
      onChange({ logo: drawing, logoPicture: null });
      return;
    }
    const uploaded = await upload(chosen);
    target.value = '';
    if (!uploaded) return;
    if (time === 'day')
      onChange({ logo: '', logoPicture: { day: uploaded, night: logoPicture?.night ?? null } });
    else if (logoPicture) onChange({ logoPicture: { ...logoPicture, night: uploaded } });
  }

  const choose = (label: string, time: 'day' | 'night', accept: string) => (
    <label className="btn focus-within:outline-2" aria-disabled={busy}>
      {label}
      <input
        ref={time === 'day' ? file : undefined}
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => void take(event, time)}
      />
    </label>
  );

  return (
    <fieldset>
      <legend className="field-label">{words.logo}</legend>
      {logoPicture && (
        <div className="flex flex-wrap gap-3">
          <Sample file={logoPicture.day} time="day" name={words.byDay(settings.name)} />
          <Sample
            file={logoPicture.night ?? logoPicture.day}
            time="night"
            name={words.byNight(settings.name)}
          />
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {choose(words.logoFile, 'day', `.svg,image/svg+xml,${pictures}`)}
        {logoPicture && choose(words.nightFile, 'night', pictures)}
        {logoPicture?.night && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              onChange({ logoPicture: { ...logoPicture, night: null } });
              focusNext(() => file.current);
            }}
          >
            {words.sameByNight}
          </button>
        )}
        {(logoPicture || logo) && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              onChange({ logo: '', logoPicture: null });
              setTaken(true);
              focusNext(() => file.current);
            }}
          >
            {words.noLogo}
          </button>
        )}
        <span role="status" className="text-sm text-ink-soft">
          {busy ? words.uploading : taken && !logo && !logoPicture && words.logoTaken}
        </span>
      </div>
      <Problem className="mt-2">{problem}</Problem>
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
        {words.logoHint}
      </p>
      {!logoPicture && (
        <details className="mt-2" open={logo !== ''}>
          <summary className="text-sm">{words.asMarkup}</summary>
          <textarea
            className="field mt-1 min-h-20 font-mono text-xs"
            aria-label={words.markup}
            aria-describedby={`${id}-hint`}
            spellCheck={false}
            value={logo}
            maxLength={8_192}
            placeholder="<svg viewBox=…"
            onChange={({ target }) => onChange({ logo: target.value })}
          />
        </details>
      )}
    </fieldset>
  );
}
