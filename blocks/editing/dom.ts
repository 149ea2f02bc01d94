type Child = Node | string | null | false | undefined;
type Properties = Record<string, string | number | boolean | ((event: Event) => void) | null | undefined>;

/**
 * Makes an element. `on…` functions are listeners, booleans are attributes that are there or not, null and undefined
 * are left out, the rest are attributes. Children are nodes or text: never HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  }
  fill(element, ...children);
  return element;
}

/** Replaces what is in an element. */
export function fill(element: HTMLElement, ...children: Child[]): void {
  element.replaceChildren(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
}

/** A button that looks like a link, for what is done now and then. With a rank (`btn-primary`) it looks like a button. */
export function button(label: string, onClick: () => void, rank?: 'btn-primary'): HTMLButtonElement {
  const look = rank ? `btn ${rank}` : 'block-link';
  return h('button', { type: 'button', class: look, onclick: onClick }, label);
}

/** A small button that shows a sign and says its words to screen readers and on hover. */
export function signButton(sign: string | Node, label: string, onClick: () => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'block-sign', 'aria-label': label, title: label, onclick: onClick },
    sign,
  );
}

/** A drawing for a small button, 16 by 16, in the colour of its words: for what no letter shows everywhere. */
export function drawing(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'block-drawing');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** Whether the focus may be moved from here: it is in this element, or nowhere. What somebody has gone on to is left alone. */
export function holdsFocus(element: HTMLElement): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || element.contains(activeElement);
}

let counter = 0;
/** An id for a label, unique in the page. */
export function uniqueId(prefix: string): string {
  counter += 1;
  return `${prefix}-${counter}`;
}
