import { creditLineMessages } from '@/lib/kit/messages/credit-line';
import { embedLineMessages } from '@/lib/kit/messages/embed-line';
import { type Credit, type CreditPart, creditParts } from './credit';
import { type CreditStyle, defaultCreditStyle } from './credit-style';

type Words = ReturnType<typeof creditLineMessages>['creditWords'];

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/** Who posted what a screenshot shows: `@handle on host`. */
function poster({ post }: CreditPart, language: string): string {
  if (!post) return '';
  const handle = post.handle && `@${post.handle.replace(/^@/, '')}`;
  const host = hostOf(post.url);
  return handle ? embedLineMessages(language).byOn(handle, host) : host;
}

function people(names: string[], style: CreditStyle, words: Words): string {
  if (style.names === 'separator') return names.join(style.separator);
  return style.names === 'and' && names.length === 2 ? names.join(` ${words.and} `) : names.join(', ');
}

/** One part without its label and its place. Wording that somebody requires stands as it is. */
function partLine(part: CreditPart, style: CreditStyle, language: string): string {
  if (part.line) return part.line;
  const { creditWords: words } = creditLineMessages(language);
  const { via, onAssignment, suppliedBy, courtesyOf } = words;
  const raised = (name: string) => (style.capitals === 'agency' ? name.toLocaleUpperCase(language) : name);
  const names = [...part.creators, poster(part, language)].filter(Boolean);
  const agencies = [part.agency, style.library === 'separator' ? part.library : null];
  const agency = agencies.flatMap((name) => (name ? [raised(name)] : [])).join(style.separator);
  const makers = [people(names, style, words), agency];
  if (style.order === 'agency') makers.reverse();
  let line = makers.filter(Boolean).join(style.separator);
  if (part.assignment) line = [line, onAssignment(part.assignment)].filter(Boolean).join(' ');
  if (part.library && style.library === 'via') {
    line = line ? `${line} ${via} ${raised(part.library)}` : raised(part.library);
  }
  if (part.library && style.library === 'brackets') {
    line = line ? `${line} (${raised(part.library)})` : raised(part.library);
  }
  const thanks = [
    part.suppliedBy && suppliedBy(part.suppliedBy),
    part.courtesyOf && courtesyOf(part.courtesyOf),
  ];
  return [line, ...thanks].filter(Boolean).join(', ');
}

/** What somebody is the maker of. Whoever is named below a screenshot or a handout isn't. */
const made = new Set<CreditPart['kind']>(['photograph', 'illustration', 'graphic']);

function labelOf(kind: CreditPart['kind'], many: boolean, style: CreditStyle, language: string): string {
  const { creditLabel, creditLabels, creditShort, creditBy } = creditLineMessages(language);
  if (style.label === 'none') return '';
  if (style.label === 'by' && made.has(kind)) return creditBy(many ? creditLabels[kind] : creditLabel[kind]);
  const short = style.label === 'short' && kind === 'photograph';
  const label = many ? creditLabels[kind] : creditLabel[kind];
  return `${short ? creditShort(many) : label}:`;
}

/** A part of a credit, and how many pictures it is the credit of: one unless told otherwise. */
type PrintedPart = CreditPart & { pictures?: number };

/** Parts of one kind that follow each other share one label; a part in required wording has none. */
function groupsOf(parts: readonly PrintedPart[]): PrintedPart[][] {
  const groups: PrintedPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first && !first.line && !part.line && first.kind === part.kind) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/**
 * A credit as readers see it: `Photograph: Name / Agency via Library`, in the words of `language` (BCP 47). Of a
 * composite every part is named, with its place. Wording that an agency requires is kept to the letter. Empty when
 * nobody is named. The one place where credits become text.
 */
export function formatCredit(
  credit: Credit,
  style: CreditStyle = defaultCreditStyle,
  language = 'en',
): string {
  return formatParts(creditParts(credit), style, language);
}

/** The same for parts that are no single picture's credit. */
export function formatParts(parts: readonly PrintedPart[], style: CreditStyle, language: string): string {
  const printed = groupsOf(parts).map((group) => {
    const lines = group.map((part) => {
      const line = partLine(part, style, language);
      return part.place ? `${line} (${part.place})` : line;
    });
    const [first] = group;
    if (!first || first.line) return lines.join('; ');
    const pictures = group.reduce((sum, part) => sum + (part.pictures ?? 1), 0);
    const label = labelOf(first.kind, pictures > 1, style, language);
    const line = [label, lines.join('; ')].filter(Boolean).join(' ');
    const raised = style.capitals === 'all' ? line.toLocaleUpperCase(language) : line;
    return style.brackets ? `(${raised})` : raised;
  });
  return printed.join('; ');
}

/** The credit without its label and brackets, as structured data and feeds name it: `Name / Agency via Library`. */
export function creditLine(credit: Credit, style: CreditStyle = defaultCreditStyle, language = 'en'): string {
  return formatCredit(credit, { ...style, label: 'none', brackets: false }, language);
}
