import { RewritingStream } from 'parse5-html-rewriting-stream';

/** An element as React's `createElement` takes it, or text. */
export type TreeNode =
  | string
  | { tag: string; attributes: Record<string, unknown>; children: readonly TreeNode[] };

const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** All that stands in the head and in the body of a page, as constants. */
export interface PageTree {
  head: TreeNode[];
  body: TreeNode[];
}

/** What stands in a page: what is in it without anybody having to look it up. */
export function pageTree(html: string): PageTree {
  const page: PageTree = { head: [], body: [] };
  const open: { tag: string; attributes: Record<string, unknown>; children: TreeNode[] }[] = [];
  let within: TreeNode[] | null = null;
  const add = (node: TreeNode) => (open.at(-1)?.children ?? within)?.push(node);
  const reader = new RewritingStream();
  reader.on('startTag', ({ tagName: tag, attrs, selfClosing }) => {
    if (tag === 'head' || tag === 'body') within = page[tag];
    else if (within) {
      // React wants an object for `style`; its text is as long under another name.
      const named = attrs.map(({ name, value }) => [name === 'style' ? 'data-style' : name, value]);
      const node = { tag, attributes: Object.fromEntries(named), children: [] };
      add(node);
      if (!(selfClosing || empty.has(tag))) open.push(node);
    }
  });
  reader.on('endTag', ({ tagName }) => {
    if (tagName === 'head' || tagName === 'body') within = null;
    else if (within && open.at(-1)?.tag === tagName) open.pop();
  });
  reader.on('text', ({ text }) => {
    const element = open.at(-1);
    if (!within) return;
    if (element?.tag === 'script' || element?.tag === 'style') {
      element.attributes.dangerouslySetInnerHTML = { __html: text };
    } else add(text);
  });
  reader.write(html);
  reader.end();
  return page;
}
