/** A statement on its way to PostgreSQL. */
interface Statement {
  sql: string;
  args: readonly unknown[];
}

/** Each connection keeps a plan for each name: some 100 KB, for a story with its relations 700. */
const mostNames = 80;
/** What comes so often comes again, and what readers wait for comes soonest. */
const worthIt = 10;
const mostCounted = 1_000;
const longest = 16_000;

/** Which plan is best depends on which words are looked for: these are planned each time. */
const looksForWords = /@@|tsquery|similarity|<%|%>/;
/** What it answers changes with the columns of its tables, which a plan that is kept may not. */
const answersAll = /\bselect \*|\breturning \*|\w\.\*/i;

/**
 * Names the statements that come again and again, so that a connection reads and plans each of them once: for a page's relations
 * that takes longer than to run it. Names belong to one client. Everything else gets none (''), and is planned each time as before.
 */
export function statementNames(): (statement: Statement) => string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return ({ sql, args }) => {
    const name = names.get(sql);
    if (name) return name;
    // Without values it goes out as it is, in one message.
    if (args.length === 0 || names.size >= mostNames || sql.length > longest) return '';
    if (looksForWords.test(sql) || answersAll.test(sql)) return '';
    const count = (counts.get(sql) ?? 0) + 1;
    if (count < worthIt) {
      if (counts.size >= mostCounted) counts.clear();
      counts.set(sql, count);
      return '';
    }
    counts.delete(sql);
    const given = `s${names.size}`;
    names.set(sql, given);
    return given;
  };
}
