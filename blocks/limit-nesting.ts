/** Deeper than any text of people. Parsers take quadratic time, or the stack, for thousands. */
const maxNesting = 250;

/** Elements that have no end, or that the next of their kind ends (HTML, optional tags): they don't nest. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr'
  ).split(' '),
);

/**
 * HTML text with the tags left out that would nest deeper than 250: their words stay. One scan, before any parser sees
 * it. It counts tags, not elements, so a text that forgets to close hundreds of them loses structure early.
 */
export function limitNesting(html: string): string {
  const open = new Map<string, number>();
  const left = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string, by: 1 | -1) =>
    counts.set(name, (counts.get(name) ?? 0) + by);
  let depth = 0;
  return html.replace(/<(\/?)([a-z][^\s<>/]*)[^<>]*>/gi, (tag, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (unnested.has(name)) return tag;
    if (slash === '') {
      if (depth >= maxNesting) {
        add(left, name, 1);
        return ' ';
      }
      add(open, name, 1);
      depth += 1;
    } else if (left.get(name)) {
      add(left, name, -1);
      return ' ';
    } else if (open.get(name)) {
      add(open, name, -1);
      depth -= 1;
    }
    return tag;
  });
}
