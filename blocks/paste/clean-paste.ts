import type { ElementContent, Root } from 'hast';
import { dropNoteRules } from './drop-note-rules';
import { dropUnseen } from './drop-unseen';
import { unwrapLayoutTables } from './layout-tables';
import { limitDepth } from './limit-depth';
import { pictureGaps } from './picture-gaps';
import { picturesOutOfWords } from './pictures-out-of-words';
import { raisedFigures } from './raised-figures';
import { markByStyle } from './style-marks';
import { tidyCharacters } from './tidy-characters';
import { tidyHeadings } from './tidy-headings';
import { tidyLinks } from './tidy-links';
import { tidyLists } from './tidy-lists';
import { tidyQuotations } from './tidy-quotations';
import { wordLists } from './word-lists';

/**
 * The order matters: lists are told by styles and by spaces that later steps remove, marks by the styles on headings
 * and paragraphs, and notes for pictures must not be read as anything else.
 */
const steps: readonly ((nodes: readonly ElementContent[]) => readonly ElementContent[])[] = [
  (nodes) => limitDepth(nodes),
  dropUnseen,
  dropNoteRules,
  unwrapLayoutTables,
  wordLists,
  tidyLists,
  tidyHeadings,
  raisedFigures,
  tidyCharacters,
  tidyLinks,
  pictureGaps,
  picturesOutOfWords,
  tidyQuotations,
  markByStyle,
];

/**
 * A pasted HTML tree as plain, semantic HTML that block definitions read: what Google Docs, Word, Pages, mail programs
 * and other sites write is recognised by its own marks, so one text may come from several of them. Pure.
 */
export function cleanPaste(root: Root): Root {
  const content = root.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const cleaned = steps.reduce<readonly ElementContent[]>((nodes, step) => step(nodes), content);
  return { type: 'root', children: [...cleaned] };
}
