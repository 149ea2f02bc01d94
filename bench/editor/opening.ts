import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

declare global {
  /** Milliseconds from the start of the navigation until the text could be written in and had been painted. */
  var benchEditableAt: number | undefined;
}

/** The text of a story once it takes words. */
export const writableText = '.ProseMirror.body-text[contenteditable="true"]';

const patience = { timeout: 120_000 };

/** Notes, in the page itself, when the text can be written in: at the first frame painted with it. */
function watchForEditor(selector: string): void {
  const look = () => {
    requestAnimationFrame(() => {
      if (!document.querySelector(selector)) return look();
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

/** How much JavaScript a story loads until the text can be written in and nothing more comes: gzipped, in KB of 1,000 bytes. */
export async function weighScripts(page: Page, address: string): Promise<number> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(address, { ...patience, waitUntil: 'networkidle' });
  await page.locator(writableText).waitFor(patience);
  if (scripts.length === 0) throw new Error('No script was loaded');
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).byteLength));
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}
