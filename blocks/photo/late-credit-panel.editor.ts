import { h } from '../editing/dom';
import { lateCode } from '../editing/late-code';
import type { CreditContext } from './credit-panel.editor';

const code = lateCode(() => import('./credit-panel.editor'));

/** `creditPanel` in a place that is kept for it until its code is there. */
export function lateCreditPanel(
  context: CreditContext,
  photoId: string,
): { dom: HTMLElement; destroy(): void } {
  const loaded = code.now();
  if (loaded) return loaded.creditPanel(context, photoId);
  const dom = h('div', { class: 'credit-place' });
  let destroy: (() => void) | null = null;
  let gone = false;
  void code
    .load()
    .then(({ creditPanel }) => {
      if (gone) return;
      const panel = creditPanel(context, photoId);
      dom.replaceWith(panel.dom);
      destroy = panel.destroy;
    })
    .catch((error: unknown) => console.warn('The credit could not be loaded:', error));
  return {
    dom,
    destroy() {
      gone = true;
      destroy?.();
    },
  };
}
