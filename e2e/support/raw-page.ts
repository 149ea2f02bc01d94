import { fromHtml } from 'hast-util-from-html';

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** An element of a page as it came. Attributes have the names of the DOM's properties (`httpEquiv`, `dateTime`). */
export interface RawElement {
  tag: string;
  attributes: Record<string, unknown>;
  /** All text in it. */
  text: string;
  inHead: boolean;
}

/** A page as it came over the wire, before any browser has mended it. */
export interface RawPage {
  status: number;
  headers: Headers;
  html: string;
  elements: RawElement[];
}

const textOf = ({ value, children }: Node): string => value ?? (children ?? []).map(textOf).join('');

function elementsOf(node: Node, inHead = false): RawElement[] {
  const inside = (node.children ?? []).flatMap((child) =>
    elementsOf(child, inHead || node.tagName === 'head'),
  );
  if (!node.tagName) return inside;
  return [{ tag: node.tagName, attributes: node.properties ?? {}, text: textOf(node), inHead }, ...inside];
}

/** Asks for an address as a crawler would, and follows nothing. */
export async function rawPage(address: string, init: RequestInit = {}): Promise<RawPage> {
  const answer = await fetch(address, { redirect: 'manual', ...init });
  const html = await answer.text();
  const { status, headers } = answer;
  return { status, headers, html, elements: elementsOf(fromHtml(html) as Node) };
}
