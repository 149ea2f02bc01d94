import { siteMessages } from '@/lib/kit/messages/site';
import { themes } from '@/lib/kit/theme';
import { Island } from './island';

/** Light, dark, or what the device says. Drawn for browsers that run scripts; all others follow the device. */
export function ThemeSwitch({ language }: { language: string }) {
  const words = siteMessages(language);
  return (
    <theme-switch>
      <fieldset>
        <legend>{words.appearance}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" value={theme} defaultChecked={theme === 'system'} />
            <span>{words.theme[theme]}</span>
          </label>
        ))}
      </fieldset>
      <Island name="theme-switch" />
    </theme-switch>
  );
}
