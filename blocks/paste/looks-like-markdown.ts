/** Signs that plain text was written as Markdown. Each is one that hardly stands in a text that wasn't. */
const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^> ?\S/m,
  /^ {0,3}[-*+] \S.*\n(?:\s*\n)?\s*[-*+] \S/m,
  /^ {0,3}\d{1,3}[.)] \S.*\n(?:\s*\n)?\s*\d{1,3}[.)] \S/m,
  /^(?:```|~~~)[^`\n]*\n[\s\S]*^(?:```|~~~)\s*$/m,
  /(?<!!)\[[^\]\n]{1,300}\]\((?:https?:\/\/|mailto:|tel:)[^)\s]{1,2048}\)/i,
  /^\|[^\n]*\|[ \t]*\n\|[ :|-]*-[ :|-]*\|[ \t]*$/m,
];

/**
 * Whether text is meant as Markdown: a heading, a quotation, a list of at least two items, fenced code, a table or a link
 * with its address. Emphasis alone is not enough: asterisks stand in many texts.
 */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n');
  return signs.some((sign) => sign.test(lines));
}
