import type { Page } from '@playwright/test';

/**
 * Gives a page's browser a device that knows its owner by finger or face, and keeps passkeys. Returns how it is touched, or left
 * alone: while it would be touched at once it answers what the sign-in page offers by itself, too.
 */
export async function giveDevice(page: Page): Promise<(touched: boolean) => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async (enabled) => {
    await browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  };
}
