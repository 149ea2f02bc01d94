import type { SoughtTerm } from '@/lib/document/mark-passages';
import { ask } from '../client';
import { Prisma } from '../prisma/client';
import type { AskedTerm } from './search-terms';

const { sql } = Prisma;

/** So much of a text is looked through for a passage, in characters. */
const passageWithin = 60_000;
const shortStem = 3;

/** What is shown of a story that was found, and what is marked in it. */
export interface FoundText {
  /** As printed; empty while its words are due to be read again. */
  text: string;
  sought: SoughtTerm[];
}

interface Row {
  storyId: string;
  text: string;
  /** A word of its language, a space, and the lexeme that PostgreSQL makes of it. */
  forms: string[];
}

/** What a term that has other forms is found by, as PostgreSQL has it. */
const lexemesOf = ({ words, stems }: AskedTerm) => (stems.length > 0 ? [words, ...stems] : []);

/**
 * Which words can have a lexeme at all, so that PostgreSQL makes lexemes of few: endings change a stem's last letter and rarely
 * more (`ferri`: ferry), and in some languages something stands before it (Arabic). Of a short stem little is left: `die`, dying.
 */
function likeLexeme(lexeme: string): string[] {
  const letters = [...lexeme];
  const part = letters.slice(0, letters.length > shortStem ? shortStem : 2).join('');
  return letters.length > shortStem ? [`%${part}%`] : [`%${part}%`, `${letters[0]}%`];
}

/** The words of stories of which PostgreSQL made one of these lexemes, each with it, by how the language is stemmed. */
function formsIn(ids: readonly string[], lexemes: readonly string[]): Prisma.Sql {
  if (lexemes.length === 0) return sql`SELECT NULL::regconfig AS config, NULL::text[] AS forms`;
  const like = [...new Set(lexemes.flatMap(likeLexeme))];
  return sql`
    SELECT config, array_agg(word || ' ' || lexeme) AS forms
    FROM (
      SELECT DISTINCT config::regconfig AS config, word
      FROM "StorySearch", unnest(tsvector_to_array(search)) word
      WHERE "storyId" = ANY (${ids}::uuid[]) AND word LIKE ANY (${like}::text[])
    ) alike, unnest(tsvector_to_array(to_tsvector(config, word))) lexeme
    WHERE lexeme = ANY (${lexemes}::text[]) GROUP BY config`;
}

function soughtIn(forms: readonly string[], terms: readonly AskedTerm[]): SoughtTerm[] {
  return terms.map((term) => {
    const lexemes = lexemesOf(term);
    const found = forms.flatMap((form) => {
      const [word = '', lexeme = ''] = form.split(' ');
      return lexemes.includes(lexeme) ? word : [];
    });
    return { words: term.words.split(' '), forms: new Set([...lexemes, ...found]) };
  });
}

/**
 * The texts of stories that were found, and the words in them by which they were: other forms than the one that was typed
 * are those of which PostgreSQL makes the same lexeme in the story's language. One query, none where no words were sought.
 */
export async function readFoundTexts(
  ids: readonly string[],
  terms: readonly AskedTerm[],
): Promise<Map<string, FoundText>> {
  const shown = terms.filter(({ excluded }) => !excluded);
  if (shown.length === 0 || ids.length === 0) return new Map();
  const lexemes = [...new Set(shown.flatMap(lexemesOf))];
  const rows = await ask<Row>(sql`
    SELECT s."storyId", coalesce(found.forms, '{}') AS forms,
      CASE WHEN EXISTS (SELECT FROM "SearchDue" due WHERE due."storyId" = s."storyId") THEN ''
        ELSE left(s.text, ${passageWithin}::int) END AS text
    FROM "StorySearch" s LEFT JOIN (${formsIn(ids, lexemes)}) found ON found.config = s.config::regconfig
    WHERE s."storyId" = ANY (${ids}::uuid[])`);
  return new Map(rows.map(({ storyId, text, forms }) => [storyId, { text, sought: soughtIn(forms, shown) }]));
}
