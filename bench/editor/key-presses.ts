import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { proseOf } from './prose';

declare global {
  /**
   * Milliseconds of each key press that wrote something, from the browser's receipt of it until its frame was painted.
   * Agrees with the browser's own Event Timing, which knows steps of 8 ms only and nothing under 16.
   */
  var benchKeyPresses: number[] | undefined;
}

/** The first ones, which nobody counts: the code runs warm after them. */
const warmUp = 20;
// A fast writer, about 110 words a minute; not in step with the screen's refresh.
const betweenKeys = (index: number) => 60 + ((index * 37) % 60);

/** In the page: notes each key press whose text was inserted, once the next frame has been painted. */
function watchKeyPresses(): void {
  const presses: number[] = [];
  globalThis.benchKeyPresses = presses;
  let pressedAt = 0;
  addEventListener(
    'keydown',
    (event) => {
      pressedAt = event.timeStamp;
    },
    { capture: true },
  );
  addEventListener(
    'input',
    () => {
      const began = pressedAt;
      requestAnimationFrame(() => {
        // A message is answered after the frame that is being made now.
        const painted = new MessageChannel();
        painted.port1.onmessage = () => void presses.push(performance.now() - began);
        painted.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/**
 * Types in the middle of a text with the pauses of a fast writer. Returns the milliseconds from key press to paint of
 * each one counted. Rejects when a press left no mark in the text.
 */
export async function timeKeyPresses(
  page: Page,
  { text, count, signal }: { text: string; count: number; signal: AbortSignal },
): Promise<number[]> {
  const paragraphs = page.locator(text).locator('> p');
  const paragraph = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
  // What came into view is loaded and drawn before anything counts.
  await page.waitForLoadState('networkidle');
  await page.evaluate(watchKeyPresses);
  const letters = [...proseOf(1605)(count).toLowerCase().replaceAll('.', '')].slice(0, warmUp + count);
  for (const [index, letter] of letters.entries()) {
    signal.throwIfAborted();
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(betweenKeys(index));
  }
  await page.waitForFunction((sent) => (globalThis.benchKeyPresses?.length ?? 0) >= sent, letters.length, {
    timeout: 10_000,
  });
  const presses = (await page.evaluate(() => globalThis.benchKeyPresses)) ?? [];
  return presses.slice(warmUp);
}
