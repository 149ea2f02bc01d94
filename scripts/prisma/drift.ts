import { prismaCli } from './prisma-cli.ts';

/**
 * Compares what the migrations make with what the schema says; needs a server on which it may make a database.
 * Returns '' when they agree, else Prisma's description of the difference.
 */
export async function schemaDrift(databaseUrl: string): Promise<string> {
  const sides = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
  const { status, output } = await prismaCli(['migrate', 'diff', ...sides, '--exit-code'], { databaseUrl });
  if (status === 0) return '';
  if (status === 2) return output;
  throw new Error(`prisma migrate diff failed:\n${output}`);
}
