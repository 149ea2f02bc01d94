import type { Page } from '@playwright/test';

/** A key as the browser's protocol has it. */
interface Key {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  modifiers: number;
}

export const shift = 8;
/** Control, or the Command key where there is one. */
export const mod = process.platform === 'darwin' ? 4 : 2;

/** Presses keys while the page is busy: it learns of all of them before it does anything that follows from the first. */
export async function pressAtOnce(page: Page, keys: Key[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const busy = page.evaluate(() => {
    const end = performance.now() + 100;
    while (performance.now() < end);
  });
  // Sent one behind the other, without waiting for what becomes of them.
  const sent = keys.flatMap((key) =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      browser.send('Input.dispatchKeyEvent', { type, ...key }),
    ),
  );
  await Promise.all([busy, ...sent]);
  await browser.detach();
}
