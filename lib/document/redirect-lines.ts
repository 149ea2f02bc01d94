import { readCsv } from './read-csv';

/** A line of an import as it stands there; `to` is empty where it has one column only. */
interface RedirectLine {
  line: number;
  from: string;
  to: string;
}

const kinds = '(?:[ _-](?:url|uri|path|page|address|link))?';
const fromHead = new RegExp(`^(?:(?:redirect )?from|old|source|path|url|address)${kinds}$`, 'i');
const toHead = new RegExp(
  `^(?:(?:redirects?|leads) to|to|new|target|destination|path|url|address)${kinds}$`,
  'i',
);

/** A heading names both columns; the name of the second one is no address that anything could lead to. */
const isHeading = ({ from, to }: RedirectLine) => fromHead.test(from) && toHead.test(to);

/** Reads lines of an old address and where it leads, separated as `readCsv` takes them; a heading above them is left out. */
export function readRedirectLines(csv: string): RedirectLine[] {
  const lines = readCsv(csv).map(({ line, fields: [from = '', to = ''] }) => ({ line, from, to }));
  const [first] = lines;
  return first && isHeading(first) ? lines.slice(1) : lines;
}
