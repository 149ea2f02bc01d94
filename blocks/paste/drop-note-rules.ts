import type { ElementContent } from 'hast';
import { element, isElement, rewrite } from './tree';

/** Word's footnotes and endnotes without the rule that parts them from the page; their words stay as paragraphs. */
export function dropNoteRules(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewrite(nodes, (node) => {
    const { style } = node.properties;
    if (typeof style !== 'string' || !/mso-element:\s*(footnote|endnote)-list/i.test(style)) return null;
    return [
      element(
        'div',
        node.children.filter((child) => !isElement(child) || child.tagName !== 'hr'),
      ),
    ];
  });
}
