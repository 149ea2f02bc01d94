import { type BrowserContext, chromium, type Page } from 'playwright';
import type { BenchContext } from '../bench';
import type { BenchedDateline } from '../with-dateline';

/** A browser at a desk: signed in, but with nothing kept from an earlier visit. */
export interface DeskBrowser {
  /** Does something in a page of a new profile, which is closed afterwards. */
  inNewProfile<T>(work: (page: Page, context: BrowserContext) => Promise<T>): Promise<T>;
}

/** Works with a headless Chromium and closes it however that ends. */
export async function withBrowser<T>(
  { browserPath }: Pick<BenchContext, 'browserPath'>,
  { dateline, desk }: Pick<BenchedDateline, 'dateline' | 'desk'>,
  work: (browser: DeskBrowser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: browserPath ?? undefined });
  const cookies = desk.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: dateline.url };
  });
  try {
    return await work({
      async inNewProfile(inPage) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
        try {
          await context.addCookies(cookies);
          // The loader that these benches run through wraps functions with names in a helper that no page has.
          await context.addInitScript({ content: 'globalThis.__name ??= (wrapped) => wrapped;' });
          return await inPage(await context.newPage(), context);
        } finally {
          await context.close();
        }
      },
    });
  } finally {
    await browser.close();
  }
}
