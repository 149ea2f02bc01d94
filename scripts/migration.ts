// npm run migration -- <name>: writes prisma/migrations/<time>_<name> for what changed in prisma/schema.prisma, then
// makes the client anew. Works on a throwaway database, so nobody's data is touched and nothing is downloaded.
import { parseArgs } from 'node:util';
import { Complaint, errorText } from './complaint.ts';
import { startTemporaryCluster } from './postgres/temporary-cluster.ts';
import { generateClient } from './prisma/generate.ts';
import { migrateDeploy } from './prisma/migrate-deploy.ts';
import { prismaCli } from './prisma/prisma-cli.ts';
import { inRoot } from './root.ts';

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const name = positionals.join('_').replaceAll(/[^A-Za-z0-9]+/g, '_');
  if (!name) throw new Complaint('Give the migration a name: npm run migration -- add-photo-rights');
  const database = await startTemporaryCluster();
  try {
    await migrateDeploy(database.url, inRoot('prisma', 'migrations'));
    const args = ['migrate', 'dev', '--create-only', '--name', name];
    const { status } = await prismaCli(args, { databaseUrl: database.url, show: true });
    if (status !== 0) throw new Complaint('Prisma made no migration; it says why above.');
    await generateClient();
    await tryOut(database.url);
  } finally {
    await database.stop();
  }
}

/** A migration that Prisma wrote can still fail, or want a hand: a default, data to move, CREATE EXTENSION. */
async function tryOut(databaseUrl: string): Promise<void> {
  try {
    await migrateDeploy(databaseUrl, inRoot('prisma', 'migrations'));
  } catch (cause) {
    const advice = 'It was written all the same: edit its migration.sql, then run npm test -- integration.';
    throw new Complaint(`${(cause as Error).message}\n${advice}`, { cause });
  }
}

main().catch((error) => {
  console.error(errorText(error));
  process.exitCode = 1;
});
