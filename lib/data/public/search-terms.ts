import type { SearchTerm } from '@/lib/document/search-query';
import { ask } from '../client';
import { Prisma } from '../prisma/client';

/** A term as PostgreSQL looks for it. */
export interface AskedTerm extends SearchTerm {
  /** A tsquery as text. */
  tsquery: string;
  stems: string[];
  /** Of a phrase each word with the one and the two after it, as their index has them; of a single word none. */
  pairs: number[];
}

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

interface Row {
  exact: string;
  stems: string[];
  pairs: number[];
}

/**
 * Has PostgreSQL make lexemes of terms, as its parser makes them of stories: exact words, and stems in every language
 * that stories are in. Terms of which nothing is left are left out.
 */
export async function askTerms(terms: readonly SearchTerm[]): Promise<AskedTerm[]> {
  if (terms.length === 0) return [];
  const rows = await ask<Row>(Prisma.sql`
    WITH RECURSIVE used (config) AS (
      (SELECT config FROM "StorySearch" ORDER BY config LIMIT 1)
      UNION ALL
      SELECT (SELECT s.config FROM "StorySearch" s WHERE s.config > used.config ORDER BY s.config LIMIT 1)
      FROM used WHERE used.config IS NOT NULL
    )
    SELECT phraseto_tsquery('simple', term.words)::text AS exact,
      phrase_pairs(to_tsvector('simple', term.words)) AS pairs, ARRAY(
      SELECT DISTINCT stem FROM used, unnest(tsvector_to_array(to_tsvector(used.config::regconfig, term.words))) stem
      WHERE used.config IS NOT NULL
    ) AS stems
    FROM unnest(${terms.map(({ words }) => words)}::text[]) WITH ORDINALITY AS term (words, place) ORDER BY place`);
  return terms.flatMap((term, i) => {
    const { exact = '', stems: found = [], pairs = [] } = rows[i] ?? {};
    if (!exact) return [];
    const stems = term.exact ? [] : found;
    return [{ ...term, stems, pairs, tsquery: [exact, ...stems.map(quoted)].join(' | ') }];
  });
}

/** All terms together. */
export interface WholeQuery {
  /** As a text that PostgreSQL reads as a tsquery. */
  text: string;
  /** What all stories that fit have in the index of phrases: words that stand beside each other. */
  pairs: number[];
}

/** All of them together. */
export function wholeQuery(terms: readonly AskedTerm[]): WholeQuery {
  // Where a stem is good enough the phrase need not be there.
  const needed = terms.filter(({ excluded, stems }) => !excluded && stems.length === 0);
  return {
    text: terms.map(({ tsquery, excluded }) => `${excluded ? '!' : ''}(${tsquery})`).join(' & '),
    pairs: [...new Set(needed.flatMap(({ pairs }) => pairs))],
  };
}
