import { RewritingStream } from 'parse5-html-rewriting-stream';

/** An element as React's `createElement` takes it, or text. */
export type TreeNode =
  | string
  | { tag: string; attributes: Record<string, unknown>; children: readonly TreeNode[] };

const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** What stands in the body of a page, with a key for each element so that React need not complain. */
export function bodyTree(html: string): TreeNode[] {
  const root: TreeNode[] = [];
  const open: { tag: string; attributes: Record<string, unknown>; children: TreeNode[] }[] = [];
  let within = false;
  const add = (node: TreeNode) => (open.at(-1)?.children ?? root).push(node);
  const reader = new RewritingStream();
  reader.on('startTag', ({ tagName: tag, attrs, selfClosing }) => {
    if (tag === 'body') within = true;
    else if (within) {
      // React wants an object for `style`; its text is as long under another name.
      const named = attrs.map(({ name, value }) => [name === 'style' ? 'data-style' : name, value]);
      const node = { tag, attributes: Object.fromEntries(named), children: [] };
      add(node);
      if (!(selfClosing || empty.has(tag))) open.push(node);
    }
  });
  reader.on('endTag', ({ tagName }) => {
    if (tagName === 'body') within = false;
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
  return root;
}
