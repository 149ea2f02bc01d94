import { migrateJobs } from '../postgres/migrate-jobs.ts';
import { migrateDeploy } from '../prisma/migrate-deploy.ts';
import { inRoot } from '../root.ts';
import { step } from './progress.ts';

/** Brings the database's tables up to date and shows what it did. */
export async function migrate(databaseUrl: string): Promise<void> {
  await step(
    'Bringing the tables up to date',
    async ({ note }) => {
      const warn = (sentence: string) => note(sentence);
      const applied = await migrateDeploy(databaseUrl, inRoot('prisma', 'migrations'), { warn });
      await migrateJobs(databaseUrl);
      return applied;
    },
    (applied) =>
      applied.length === 0 ? 'Tables up to date' : `Brought the tables up to date (${applied.length} new)`,
  );
}
