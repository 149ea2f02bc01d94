import type { Stage } from '../../e2e/support/stage';

interface Definition {
  table: string;
  name: string;
  definition: string;
}

const quoted = (name: string) => `"${name}"`;

/**
 * Does what fills tables while they have neither indexes, but those of their keys, nor foreign keys, nor triggers of ours, and
 * gives them all back: to make an index of what is there, and to check it, takes a fraction of doing so row by row.
 */
export async function withoutIndexes(
  stage: Stage,
  tables: readonly string[],
  fill: () => Promise<unknown>,
): Promise<void> {
  const indexes = await stage.query<Definition>(
    `SELECT tablename AS table, indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = ANY($1::text[]) AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
    [tables],
  );
  const keys = await stage.query<Definition>(
    `SELECT relname AS table, conname AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
     FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE contype = 'f' AND relname = ANY($1::text[])`,
    [tables],
  );
  for (const { name } of indexes) await stage.query(`DROP INDEX ${quoted(name)}`);
  for (const { table, name } of keys)
    await stage.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`);
  for (const table of tables) await stage.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await fill();
  for (const table of tables) await stage.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
  for (const { definition } of indexes) await stage.query(definition);
  for (const { table, name, definition } of keys)
    await stage.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
}
