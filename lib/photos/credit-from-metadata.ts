import { type Credit, type CreditKind, emptyCredit } from '@/lib/document/credit';
import { creditLine } from '@/lib/document/format-credit';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { looksLikeAgency, sameName, splitNames, wordsOf } from './credit-names';

type Parts = Pick<Credit, 'creators' | 'agency' | 'library'>;

const label =
  /^(?:(photo(?:graph|s)?|picture|image|credit|illustration|graphic)s?(?:\s+by\b\s*:?|\s*:)|©|\(c\))\s*/i;

/** What a line says before its names (`Photo: …`, `Illustration by …`) is the credit's kind, which pages print themselves. */
function withoutLabel(line: string): { text: string; kind: CreditKind } {
  const match = label.exec(line);
  const word = match?.[1]?.toLowerCase();
  const kind = word === 'illustration' || word === 'graphic' ? word : 'photograph';
  return { text: line.slice(match?.[0].length ?? 0).trim(), kind };
}

/** A creator may carry an agency behind a slash: `Ana Lindqvist/Northgate`. */
function splitCreators(values: readonly string[]): { names: string[]; agencies: string[] } {
  const names: string[] = [];
  const agencies: string[] = [];
  for (const value of values) {
    const [own = '', ...rest] = value.split('/').map((part) => part.trim());
    names.push(...splitNames(own));
    agencies.push(...rest.filter(Boolean));
  }
  return { names: unique(names), agencies: unique(agencies) };
}

function unique(names: string[]): string[] {
  return names.filter((name, i) => name !== '' && names.findIndex((other) => sameName(other, name)) === i);
}

/** The parts between slashes are, from the left, people and then who distributes them. */
function splitMakers(makers: string, known: readonly string[]): { people: string[]; agencies: string[] } {
  const parts = makers
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
  // Some archives write their own name where a creator should be.
  const isPerson = (part: string) =>
    !looksLikeAgency(part) &&
    splitNames(part).every((name) => known.some((creator) => sameName(creator, name)));
  const people = parts.filter(isPerson);
  const others = parts.filter((part) => !isPerson(part));
  const [first] = others;
  // Nobody is known by name: `Name / Agency` is the news style, and a bare line is a person unless it sounds otherwise.
  if (known.length === 0 && first && !looksLikeAgency(first)) {
    return { people: splitNames(first), agencies: others.slice(1) };
  }
  return { people: people.flatMap(splitNames), agencies: others };
}

function partsOf(line: string, values: readonly string[]): Parts {
  const [makers = '', ...via] = ` ${line} `.split(/\s+via\s+/i);
  const library = via.map((part) => part.trim()).join(' via ') || null;
  const own = splitCreators(values);
  const { people, agencies } = splitMakers(makers.trim(), own.names);
  const all = unique([
    ...own.agencies.filter((agency) => !library || !sameName(agency, library)),
    ...agencies,
  ]);
  const creators = unique([...own.names, ...people]).filter(
    (name) => ![...all, library ?? ''].some((agency) => sameName(agency, name)),
  );
  return { creators, agency: all.join(' / ') || null, library };
}

/** Whether a credit, as printed, holds every word of the texts it was made from. */
function keepsEveryWord(credit: Credit, texts: readonly string[]): boolean {
  const printed = wordsOf(creditLine(credit));
  return texts.every((text) => [...wordsOf(text)].every((word) => printed.has(word)));
}

function fits(credit: Credit): boolean {
  const { creators, agency, library } = credit;
  return (
    creators.length <= 20 && [...creators, agency ?? '', library ?? ''].every((name) => name.length <= 200)
  );
}

/**
 * The credit that a file asks for: people from its creators, agency and library from its credit line
 * (`Agency via Library`, `Name / Agency via Library`), the source standing in for an agency where there is none. Lines
 * of any other make are kept verbatim as the credit's `line`, so that no word of them is lost. Empty when the file
 * names nobody.
 */
export function creditFromMetadata(
  metadata: Pick<PhotoMetadata, 'creators' | 'creditLine' | 'source'>,
): Credit {
  const values = metadata.creators?.value ?? [];
  const verbatim = metadata.creditLine?.value ?? '';
  const { text, kind: labelled } = withoutLabel(verbatim);
  const handout = /\bhand-?out\b/i.test(verbatim);
  const kind: CreditKind = handout ? 'handout' : labelled;

  const parts = partsOf(text || (metadata.source?.value ?? ''), values);
  const credit: Credit = { ...emptyCredit, kind, ...parts };
  const irregular = handout || /\bcourtesy\b|\bby\b|[|;•]/i.test(text);
  if (!irregular && fits(credit) && keepsEveryWord(credit, [text, ...values])) return credit;

  const line = text || values.join(', ');
  const missing = values.filter((value) => !keepsEveryWord({ ...emptyCredit, line }, [value]));
  const whole = [...missing, line].join(' / ');
  // Where the line has no room for all of it, the creators keep what is theirs as they were written.
  const creators = whole.length <= 500 ? splitCreators(values).names : [...values];
  return {
    ...emptyCredit,
    kind,
    creators: creators.map((name) => name.slice(0, 200).trim()).slice(0, 20),
    line: (whole.length <= 500 ? whole : line).slice(0, 500).trim(),
  };
}
