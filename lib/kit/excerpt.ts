/** How a text begins: its first line, cut between words at `most` characters, with an ellipsis where something is missing. */
export function excerpt(text: string, most: number): string {
  const [first = ''] = text.trim().split('\n');
  const line = first.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, '').toWellFormed()}…`;
}
