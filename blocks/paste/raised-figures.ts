import type { ElementContent } from 'hast';
import { rewrite, styleOf, textOf } from './tree';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Figures above or below the line as characters: m², CO₂. A story has no mark for them, and m2 would be wrong. */
export function raisedFigures(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewrite(nodes, (node) => {
    const align = styleOf(node).get('vertical-align');
    const figures =
      node.tagName === 'sup' || align === 'super'
        ? raised
        : node.tagName === 'sub' || align === 'sub'
          ? lowered
          : '';
    const text = textOf(node.children);
    if (!figures || !/^\s*\d{1,4}\s*$/.test(text)) return null;
    return [{ type: 'text', value: text.replace(/\d/g, (digit) => figures[Number(digit)] ?? digit) }];
  });
}
