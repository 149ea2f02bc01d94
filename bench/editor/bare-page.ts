import type { Page } from 'playwright';
import { timeKeyPresses } from './key-presses';
import { proseOf } from './prose';

/** The same typing in as many plain words that the browser alone edits, without any script: what no editor can beat. */
export async function timeBarePage(
  page: Page,
  words: number,
  typing: { count: number; signal: AbortSignal },
): Promise<number[]> {
  const prose = proseOf(1848);
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, () => `<p>${prose(60)}</p>`);
  await page.setContent(
    `<!doctype html><title>Bare</title><div contenteditable>${paragraphs.join('')}</div>`,
  );
  return timeKeyPresses(page, { ...typing, text: 'div[contenteditable]' });
}
