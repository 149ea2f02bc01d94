import type { Locator } from '@playwright/test';

/** Pastes plain text into an editor, as a browser does that has nothing else in its clipboard. */
export async function pasteText(editor: Locator, text: string): Promise<void> {
  await editor.evaluate((target, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
