import { type Theme, themeKey } from '@/lib/kit/theme';
import { defineIsland } from './kit/define-island';

const root = document.documentElement;

function stored(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null; // a browser that keeps nothing for this site
  }
}

/** What the browser draws around the page follows too: the meta elements of both modes stand in every page. */
function paintBrowser(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.mode ??= meta.media.includes('dark') ? 'dark' : 'light';
    const { mode } = meta.dataset;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${mode})` : mode === theme ? 'all' : 'not all';
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  paintBrowser(theme);
}

/** Light, dark, or as the device says; the choice is the browser's and holds for every page of the site. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show();
    this.addEventListener('change', ({ target }) => {
      const theme = (target as HTMLInputElement).value as Theme;
      apply(theme);
      try {
        if (theme === 'system') localStorage.removeItem(themeKey);
        else localStorage.setItem(themeKey, theme);
      } catch {
        // It then holds for this page.
      }
    });
    // Another tab of the site chose.
    addEventListener('storage', ({ key }) => {
      if (key === themeKey || key === null) this.show();
    });
    // A page that the browser had put aside comes back as it was.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.show();
    });
  }

  show(): void {
    const value = stored();
    const theme: Theme = value === 'light' || value === 'dark' ? value : 'system';
    apply(theme);
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

defineIsland('theme-switch', ThemeSwitch);
