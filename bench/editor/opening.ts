import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

declare global {
  /** Milliseconds from the start of the navigation until the text could be written in and had been painted. */
  var benchEditableAt: number | undefined;
  /** The same until the browser began to draw that frame. */
  var benchWritableFrom: number | undefined;
}

/** The text of a story once it takes words. */
export const writableText = '.ProseMirror.body-text[contenteditable="true"]';

const patience = { timeout: 120_000 };

/** Notes, in the page itself, when the text can be written in: at the first frame painted with it. */
function watchForEditor(selector: string): void {
  const look = () => {
    requestAnimationFrame(() => {
      if (!document.querySelector(selector)) return look();
      globalThis.benchWritableFrom = performance.now();
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        globalThis.benchEditableAt = performance.now();
      };
      painted.port2.postMessage(null);
    });
  };
  look();
}

/** Opens a story in a new page and returns how long that took, in milliseconds. */
export async function timeOpening(page: Page, address: string): Promise<number> {
  await page.addInitScript(watchForEditor, writableText);
  await page.goto(address, { ...patience, waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => globalThis.benchEditableAt, undefined, patience);
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** How much JavaScript an editor loads, gzipped one by one, in KB of 1,000 bytes. */
export interface ScriptWeight {
  /** Before one can write: what the page's HTML names, and whatever was asked for before the text took words. */
  toOpen: number;
  /** All of it, with what comes in idle moments afterwards so that it is there offline. */
  inAll: number;
}

/**
 * Weighs the scripts of a story. Which of them it takes to write is read off the page itself: those in its HTML,
 * whenever they came, and those whose request began before the first frame in which the text could be written in. What
 * only old browsers load (`nomodule`) isn't loaded and doesn't count.
 */
export async function weighScripts(page: Page, address: string): Promise<ScriptWeight> {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  await page.addInitScript(watchForEditor, writableText);
  const html = await (await page.goto(address, { ...patience, waitUntil: 'networkidle' }))?.text();
  await page.waitForFunction(() => globalThis.benchEditableAt, undefined, patience);
  // What comes in idle moments, and what that asks for in turn.
  await page.waitForTimeout(5_000);
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (globalThis.benchWritableFrom ?? 0))
      .map(({ name }) => name),
  );
  const sizes = await Promise.all(
    [...scripts].map(async ([url, script]) => ({
      size: gzipSync(await script.body()).byteLength / 1_000,
      toOpen: early.includes(url) || html?.includes(new URL(url).pathname) === true,
    })),
  );
  if (sizes.length === 0) throw new Error('No script was loaded');
  const sum = (counted: typeof sizes) => counted.reduce((total, { size }) => total + size, 0);
  return { toOpen: sum(sizes.filter(({ toOpen }) => toOpen)), inAll: sum(sizes) };
}
