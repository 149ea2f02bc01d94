import type { Stage } from '../../e2e/support/stage';

interface Definition {
  table: string;
  name: string;
  definition: string;
}

const quoted = (name: string) => `"${name}"`;

/** Changes a table. Where that and what the worker does at the moment wait for each other, it is tried again. */
async function change(stage: Stage, statement: string): Promise<void> {
  for (;;) {
    try {
      await stage.query(statement);
      return;
    } catch (error) {
      const deadlock = '40P01';
      if ((error as { code?: string }).code !== deadlock) throw error;
    }
  }
}

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
  for (const { name } of indexes) await change(stage, `DROP INDEX ${quoted(name)}`);
  for (const { table, name } of keys)
    await change(stage, `ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`);
  for (const table of tables) await change(stage, `ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`);
  await fill();
  for (const table of tables) await change(stage, `ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`);
  for (const { definition } of indexes) await change(stage, definition);
  for (const { table, name, definition } of keys)
    await change(stage, `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
}
