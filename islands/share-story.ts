import { defineIsland } from './kit/define-island';

/**
 * Passes a story on by the device's own sheet, or puts its address on the clipboard; only what the browser can do is
 * offered. Nobody else is asked or told anything.
 */
class ShareStory extends HTMLElement {
  connectedCallback(): void {
    // As the page's head names the story to everybody else.
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const named = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
    const title = named?.content ?? document.title;
    this.offer('system', 'share' in navigator, async () => {
      try {
        await navigator.share({ title, url });
      } catch (error) {
        // Closing the sheet is an answer too.
        if ((error as Error).name !== 'AbortError') await this.copy(url);
      }
    });
    this.offer('copy', Boolean(navigator.clipboard), () => this.copy(url));
  }

  offer(name: string, can: boolean, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-share="${name}"]`);
    if (!button || !can) return;
    button.hidden = false;
    button.addEventListener('click', () => void act());
  }

  async copy(url: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(url);
      if (status) status.textContent = this.getAttribute('copied');
    } catch {
      // The browser forbids it here: the address can still be selected.
      if (status) status.textContent = url;
    }
  }
}

defineIsland('share-story', ShareStory);
