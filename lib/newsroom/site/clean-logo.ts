import { fromHtml } from 'hast-util-from-html';
import { escapeMarkup } from '@/lib/kit/html';
import { Problem } from '@/lib/kit/problem';

// Elements and attributes of SVG 2 that only draw. Whatever could load, link, run or restyle the page isn't among them.
const elements = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polygon',
  'polyline',
  'title',
]);
const attributes = new Map(
  (
    'viewBox width height x y x1 x2 y1 y2 cx cy r rx ry d points transform fill stroke opacity fill-rule clip-rule fill-opacity ' +
    'stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-miterlimit stroke-dasharray'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
// Of a drawing program's file these are left out without a word: they change nothing.
const idle = new Set([
  'id',
  'xmlns',
  'xmlns:xlink',
  'version',
  'xml:space',
  'class',
  'data-name',
  'baseprofile',
  'role',
]);
const value = /^[\w\s.,#%()+-]*$/;

const limits = { bytes: 8_192, nodes: 400, depth: 12 };

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

function refuse(): never {
  throw new Problem('logo-refused');
}

/** An attribute's name as SVG writes it. The parser gives names of its own (`strokeWidth`, `viewBox`). */
const plainName = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function writeAttribute(name: string, given: unknown): string {
  const found = attributes.get(name.toLowerCase()) ?? attributes.get(plainName(name));
  if (!found)
    return idle.has(name.toLowerCase()) || name === 'className' || name.startsWith('xml') ? '' : refuse();
  const text = Array.isArray(given) ? given.join(' ') : String(given);
  if (!value.test(text) || /url\s*\(/i.test(text)) refuse();
  return ` ${found}="${escapeMarkup(text)}"`;
}

function write(node: Node, depth: number, count: { nodes: number }): string {
  count.nodes += 1;
  if (count.nodes > limits.nodes || depth > limits.depth) refuse();
  if (node.type === 'comment') return '';
  if (node.type === 'text') return (node.value ?? '').trim() ? refuse() : '';
  if (node.type !== 'element' || !node.tagName || !elements.has(node.tagName)) refuse();
  // A title would be read out beside the outlet's name.
  if (node.tagName === 'title') return '';
  const own = Object.entries(node.properties ?? {}).map(([name, given]) => writeAttribute(name, given));
  const inside = (node.children ?? []).map((child) => write(child, depth + 1, count)).join('');
  return `<${node.tagName}${own.join('')}>${inside}</${node.tagName}>`;
}

/**
 * A drawing as it may stand in every page: written anew from what is known to be only shapes. Empty stays empty.
 * @throws Problem `logo-refused` for anything else, however little
 */
export function cleanLogo(markup: string): string {
  const given = markup
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/<!DOCTYPE[^>[]*>/i, '')
    .trim();
  if (!given) return '';
  if (given.length > limits.bytes) refuse();
  const { children } = fromHtml(given, { fragment: true }) as Node;
  const [svg, ...others] = (children ?? []).filter(
    (node) => node.type !== 'comment' && (node.type !== 'text' || node.value?.trim()),
  );
  if (!svg || others.length > 0 || svg.tagName !== 'svg' || !svg.properties?.viewBox) refuse();
  return write(svg, 0, { nodes: 0 });
}
