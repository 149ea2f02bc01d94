import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/**
 * Markdown (CommonMark, with GitHub's tables) as HTML. HTML within it is passed on as it is: whoever reads the result
 * must treat it like any pasted HTML. Heavy: load it only when it is wanted.
 */
export function htmlFromMarkdown(text: string): string {
  return micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
}
