import type { Page } from '@playwright/test';

/** What a finger is to hit, across and down, in CSS pixels (WCAG 2.2, 2.5.5). */
const least = 44;

/**
 * Whatever stands alone on a page and can be pressed, but is too small for a finger or lies under something else: each with
 * its words and the measure that a finger can hit. Links in a line of text, which that line keeps small, aren't among them.
 * @param within a selector of what is looked at
 */
export function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  const asked = { least, within };
  return page.evaluate(({ least, within }) => {
    const pressable = 'a[href], button, summary, label, input, select, textarea';
    const inText = (element: Element) => {
      const block = element.closest('p, li, td, figcaption, blockquote, dd, h1, h2, h3');
      if (!block || getComputedStyle(element).display !== 'inline') return false;
      const besides = [...block.querySelectorAll(pressable)].reduce(
        (text, link) => text.replace(link.textContent, ''),
        block.textContent,
      );
      return besides.trim().length > 2;
    };
    const isHit = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)?.closest(pressable);
      return (
        hit !== undefined &&
        hit !== null &&
        (hit === element || hit.contains(element) || element.contains(hit))
      );
    };
    /** How far from a place in it an element can be hit in a direction, to a pixel. */
    const reach = (element: Element, x: number, y: number, across: number, down: number) => {
      let far = 0;
      for (let step = 32; step >= 1; step /= 2)
        if (isHit(element, x + across * (far + step), y + down * (far + step))) far += step;
      return far;
    };
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`${within} :is(${pressable})`)) {
      const label = element.closest('label');
      const isPart = label !== null && label !== element;
      const [first] = element.getClientRects();
      // What is read aloud only, or shows itself to the keyboard, has no measure.
      if (isPart || !first || first.width <= 1 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (element.matches('.skip-link') || inText(element)) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box = first] = element.getClientRects();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const name = (element.ariaLabel ?? element.textContent).trim().slice(0, 40) || element.tagName;
      if (!isHit(element, x, y)) {
        small.push(`${name}: lies under something`);
        continue;
      }
      const across = reach(element, x, y, 1, 0) + reach(element, x, y, -1, 0) + 1;
      const down = reach(element, x, y, 0, 1) + reach(element, x, y, 0, -1) + 1;
      if (Math.min(across, down) < least) small.push(`${name}: ${across} × ${down}`);
    }
    return small;
  }, asked);
}
