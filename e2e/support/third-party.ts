import type { Page } from '@playwright/test';

/** What a browser asked of others than the site. */
export interface ThirdParty {
  /** Every such request, by its address. */
  asked: string[];
}

/** A post as a platform's frame shows it: says how high it is, as X does, once it has come. */
const framed = (height: number) => `<!DOCTYPE html><title>Framed</title><p>The post itself</p><script>
parent.postMessage({ 'twttr.embed': { method: 'twttr.private.resize', params: [{ height: ${height} }] } }, '*');
</script>`;

/**
 * Stands in for every platform in a browser's page, and counts what it is asked. Whatever isn't the site's own counts,
 * also what no policy would let through.
 */
export async function standInForPlatforms(page: Page, site: string, height = 431): Promise<ThirdParty> {
  const thirdParty: ThirdParty = { asked: [] };
  await page.context().route(
    (url) => url.origin !== site && url.protocol.startsWith('http'),
    async (route) => {
      thirdParty.asked.push(route.request().url());
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: framed(height) });
    },
  );
  return thirdParty;
}
