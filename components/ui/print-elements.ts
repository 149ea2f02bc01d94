import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { escapeMarkup } from '@/lib/kit/html';
import { attributesText } from './element-attributes';

// React draws a page of the server twice: into its own format and from that into HTML, each element and each component with
// some work of its own. Of a page that no browser draws again only the HTML is wanted: so components are called once and their
// elements printed, which takes a fraction of it.

/** Said of what only React can draw: components that wait or that run in browsers, contexts, texts to type in. */
class OnlyReact extends Error {}

type Props = Record<string, unknown> & { children?: ReactNode };
type Component = ((props: Props) => ReactNode) & { $$typeof?: symbol };

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** React moves them to the head of the page, wherever they are drawn. */
const ofTheHead = new Set(['link', 'meta']);
const notPrinted = new Set(['body', 'head', 'html', 'listing', 'pre', 'textarea', 'title']);

/** What is met while printing: elements for the head, and which option of a list is chosen. */
interface Printing {
  head: ReactElement[];
  chosen?: unknown;
}

const isFilled = (node: unknown) => node !== null && node !== undefined && typeof node !== 'boolean';

/** The elements of a component; OnlyReact for one that waits, or that browsers run. */
function called(type: Component, props: Props): ReactNode {
  if (type.$$typeof) throw new OnlyReact('A component for browsers');
  const drawn = type(props);
  if (drawn instanceof Promise) throw new OnlyReact('A component that waits');
  return drawn;
}

function content({ dangerouslySetInnerHTML: given, children }: Props): string | null {
  if (given) return (given as { __html: string }).__html;
  return isFilled(children) ? null : '';
}

/** The text of a style sheet, in which nothing ends it. */
function sheet(children: ReactNode): string {
  if (typeof children !== 'string') throw new OnlyReact('A style sheet of several parts');
  return children.replace(/<(\/?)style/gi, '\\3c $1style');
}

function printTag(tag: string, props: Props, printing: Printing): string {
  if ((ofTheHead.has(tag) && props.itemProp === undefined) || (tag === 'style' && props.precedence)) {
    printing.head.push(createElement(tag, { key: `head-${printing.head.length}`, ...props }));
    return '';
  }
  if (notPrinted.has(tag) || (tag === 'script' && !props.dangerouslySetInnerHTML)) {
    throw new OnlyReact(`<${tag}>`);
  }
  let attributes = attributesText(tag, props);
  if (attributes === null) throw new OnlyReact(`An attribute of <${tag}>`);
  if (tag === 'option' && 'chosen' in printing && isChosen(props, printing.chosen)) attributes += ' selected';
  if (empty.has(tag)) return `<${tag}${attributes}>`;
  const inner =
    tag === 'select' ? { head: printing.head, chosen: props.value ?? props.defaultValue } : printing;
  const text = tag === 'style' && !props.dangerouslySetInnerHTML ? sheet(props.children) : content(props);
  return `<${tag}${attributes}>${text ?? print(props.children, inner)}</${tag}>`;
}

function isChosen({ value, children }: Props, chosen: unknown): boolean {
  return chosen !== undefined && String(value ?? children) === String(chosen);
}

function print(node: ReactNode, printing: Printing): string {
  if (typeof node === 'string') return escapeMarkup(node);
  if (!isFilled(node)) return '';
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) {
    let text = '';
    for (const part of node) text += print(part, printing);
    return text;
  }
  if (!isValidElement<Props>(node)) throw new OnlyReact('No element');
  const { type, props } = node;
  if (typeof type === 'string') return printTag(type, props, printing);
  if (type === Fragment) return print(props.children, printing);
  if (typeof type === 'function') return print(called(type as Component, props), printing);
  throw new OnlyReact('A component of React');
}

/** An element with what is in it as text, behind what of it belongs into the head. */
function filled(element: ReactElement<Props>): ReactNode {
  const { type, props, key } = element;
  if (typeof type !== 'string' || content(props) !== null || ofTheHead.has(type)) return element;
  const printing: Printing = { head: [] };
  const html = print(props.children, printing);
  const { children: _, ...rest } = props;
  const outer = createElement(type, { ...rest, key, dangerouslySetInnerHTML: { __html: html } });
  return printing.head.length > 0 ? createElement(Fragment, { key }, ...printing.head, outer) : outer;
}

/**
 * The same nodes with everything within the outermost elements printed as HTML: what no browser is to draw again. Whatever
 * needs React is handed on to it as it is, with the outermost element that it stands in.
 */
export function printed(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return createElement(Fragment, null, ...node.map((part) => printed(part)));
  if (!isValidElement<Props>(node)) return node;
  const { type, props, key } = node;
  try {
    if (type === Fragment) return createElement(Fragment, { key }, printed(props.children));
    if (typeof type !== 'function') return filled(node);
    const drawn = printed(called(type as Component, props));
    return key === null ? drawn : createElement(Fragment, { key }, drawn);
  } catch (error) {
    if (error instanceof OnlyReact) return node;
    throw error;
  }
}
