import type { Element, ElementContent } from 'hast';

/** Content of an HTML tree without comments and doctypes. */
export const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';

/** A new element. */
export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function propertyOf({ properties }: Element, name: string) {
  if (name in properties || !name.includes('-')) return properties[name];
  return properties[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}

/**
 * An attribute as text, whichever parser made the tree: a browser's leaves `aria-level`, hast's makes `ariaLevel`.
 * Empty when it isn't there.
 */
export function attribute(element: Element, name: string): string {
  const value = propertyOf(element, name);
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Whether the element has an attribute at all, also an empty one. */
export function hasAttribute(element: Element, name: string): boolean {
  const value = propertyOf(element, name);
  return value !== undefined && value !== null && value !== false;
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(/\s+/);
}

/** The declarations of a `style` attribute, in small letters; of several for one property the last. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const { style } = element.properties;
  if (typeof style !== 'string') return noStyle;
  return new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const name = declaration.slice(0, colon).trim().toLowerCase();
      return [
        [
          name,
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ];
    }),
  );
}

const noStyle: ReadonlyMap<string, string> = new Map();

/** All the text in some nodes, as it stands. */
export function textOf(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (isElement(node)) text += textOf(node.children);
  }
  return text;
}

/** Whether some nodes have nothing to read in them. */
export const isBlankText = (nodes: readonly ElementContent[]) => textOf(nodes).trim() === '';

type Nodes = readonly ElementContent[];

/**
 * Rewrites a tree from the leaves up: `rule` gets each list of siblings, their own children rewritten already, and
 * answers with what stands in their place. Nothing that was handed in is changed, and what no rule touches is shared:
 * copying large texts for every step would take most of the time.
 */
export function rewriteSiblings(
  nodes: Nodes,
  rule: (siblings: Nodes, parent: Element | null) => Nodes,
  parent: Element | null = null,
): Nodes {
  let copy: ElementContent[] | null = null;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i];
    if (!isElement(node)) continue;
    const children = rewriteSiblings(node.children, rule, node);
    if (children === node.children) continue;
    copy ??= [...nodes];
    copy[i] = { ...node, children: children as ElementContent[] };
  }
  return rule(copy ?? nodes, parent);
}

/** Rewrites each element from the leaves up; null leaves it as it is, a list stands in its place. */
export function rewrite(nodes: Nodes, rule: (element: Element) => Nodes | null): Nodes {
  return rewriteSiblings(nodes, (siblings) => {
    const instead = siblings.map((node) => (isElement(node) ? rule(node) : null));
    if (instead.every((one) => one === null)) return siblings;
    return siblings.flatMap((node, i) => instead[i] ?? [node]);
  });
}
