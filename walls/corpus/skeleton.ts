import { fromHtml } from 'hast-util-from-html';

/** An element as far as it could do anything: its name, its attributes' names, and where its addresses lead. */
export interface Bone {
  tag: string;
  attributes: string[];
  addresses: string[];
}

/** Attributes whose value is an address, or a list of some (HTML standard, and what SVG and MathML have). */
const addressed = new Set(
  'action background cite data formaction href icon longdesc manifest ping poster src srcset xlinkhref'.split(
    ' ',
  ),
);
const safe = ['http:', 'https:', 'mailto:', 'tel:'];

interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  content?: Node;
}

/** Where the addresses of an attribute lead, by scheme; of this site's own, `own`. */
function schemesOf(name: string, value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(name === 'srcSet' ? ', ' : ' ') : String(value);
  const parts =
    name.toLowerCase() === 'srcset'
      ? text.split(/,\s+/).map((part) => part.trim().split(/\s/)[0] ?? '')
      : [text];
  return parts.map((part) => {
    const url = URL.parse(part, 'https://own.invalid/page');
    return url ? (url.origin === 'https://own.invalid' ? 'own' : url.protocol) : 'none';
  });
}

/** What a browser makes of a page or of a piece of one: all its elements, in order. Comments are none. */
export function skeletonOf(html: string, { fragment = true } = {}): Bone[] {
  const bones: Bone[] = [];
  const walk = (node: Node) => {
    if (node.tagName) {
      const properties = Object.entries(node.properties ?? {});
      bones.push({
        tag: node.tagName,
        attributes: properties.map(([name]) => name).sort(),
        addresses: properties
          .filter(([name]) => addressed.has(name.toLowerCase()))
          .flatMap(([name, value]) => schemesOf(name, value)),
      });
    }
    for (const child of node.children ?? []) walk(child);
    if (node.content) walk(node.content);
  };
  walk(fromHtml(html, { fragment }) as Node);
  return bones;
}

/** What could do something that no page of ours does: handlers, scripts of elsewhere, addresses that run. */
export function dangersIn(bones: readonly Bone[]): string[] {
  return bones.flatMap(({ tag, attributes, addresses }) => [
    ...attributes
      .filter((name) => /^on/i.test(name) || /^srcdoc$/i.test(name))
      .map((name) => `${tag} ${name}`),
    ...addresses
      .filter((to) => to !== 'own' && to !== 'none' && !safe.includes(to))
      .map((to) => `${tag} ${to}`),
    ...(/^(script|style|iframe|object|embed|base|meta|form|svg|math|template|portal|applet|frame)$/.test(tag)
      ? [tag]
      : []),
  ]);
}
