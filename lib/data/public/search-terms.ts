import type { SoughtTerm } from '@/lib/document/mark-passages';
import type { SearchTerm } from '@/lib/document/search-query';
import { database } from '../client';

/** A term as PostgreSQL looks for it. */
export interface AskedTerm extends SearchTerm {
  /** A tsquery as text. */
  tsquery: string;
  /** The same with the words of a phrase anywhere: what the words' index can answer by itself. */
  loose: string;
  stems: string[];
}

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

interface Row {
  exact: string;
  loose: string;
  stems: string[];
}

/**
 * Has PostgreSQL make lexemes of terms, as its parser makes them of stories: exact words, and stems in every language
 * that stories are in. Terms of which nothing is left are left out.
 */
export async function askTerms(terms: readonly SearchTerm[]): Promise<AskedTerm[]> {
  if (terms.length === 0) return [];
  const rows = await database().$queryRaw<Row[]>`
    WITH RECURSIVE used (config) AS (
      (SELECT config FROM "StorySearch" ORDER BY config LIMIT 1)
      UNION ALL
      SELECT (SELECT s.config FROM "StorySearch" s WHERE s.config > used.config ORDER BY s.config LIMIT 1)
      FROM used WHERE used.config IS NOT NULL
    )
    SELECT phraseto_tsquery('simple', term.words)::text AS exact,
      plainto_tsquery('simple', term.words)::text AS loose, ARRAY(
      SELECT DISTINCT stem FROM used, unnest(tsvector_to_array(to_tsvector(used.config::regconfig, term.words))) stem
      WHERE used.config IS NOT NULL
    ) AS stems
    FROM unnest(${terms.map(({ words }) => words)}::text[]) WITH ORDINALITY AS term (words, place) ORDER BY place`;
  return terms.flatMap((term, i) => {
    const { exact = '', loose = '', stems: found = [] } = rows[i] ?? {};
    if (!exact) return [];
    const stems = term.exact ? [] : found;
    const or = (words: string) => [words, ...stems.map(quoted)].join(' | ');
    return [{ ...term, stems, tsquery: or(exact), loose: or(loose === exact ? exact : `(${loose})`) }];
  });
}

/** All terms together, as texts that PostgreSQL reads as a tsquery. */
export interface WholeQuery {
  strict: string;
  /** What fits `strict` fits this; the same text where there is no phrase. */
  loose: string;
}

/** All of them together. */
export function wholeQuery(terms: readonly AskedTerm[]): WholeQuery {
  const strict = terms.map(({ tsquery, excluded }) => `${excluded ? '!' : ''}(${tsquery})`).join(' & ');
  if (terms.every(({ tsquery, loose }) => tsquery === loose)) return { strict, loose: strict };
  const said = terms.filter(({ excluded }) => !excluded);
  return { strict, loose: said.map(({ loose }) => `(${loose})`).join(' & ') };
}

/** What is marked in what is found. */
export function soughtTerms(terms: readonly AskedTerm[]): SoughtTerm[] {
  return terms
    .filter(({ excluded }) => !excluded)
    .map(({ words, stems }) => ({ words: words.split(' '), stems }));
}
