import { grantApplication } from '../postgres/grant-application.ts';
import { migrateJobs } from '../postgres/migrate-jobs.ts';
import { migrateDeploy } from '../prisma/migrate-deploy.ts';
import { inRoot } from '../root.ts';
import { step } from './progress.ts';

/**
 * Brings the database's tables up to date and shows what it did. Where another role owns them (`migrateUrl`) it does the
 * work, and the application's role gets the rights it needs.
 */
export async function migrate(databaseUrl: string, migrateUrl: string | null): Promise<void> {
  const owner = migrateUrl ?? databaseUrl;
  await step(
    'Bringing the tables up to date',
    async ({ note }) => {
      const warn = (sentence: string) => note(sentence);
      const applied = await migrateDeploy(owner, inRoot('prisma', 'migrations'), { warn });
      await migrateJobs(owner);
      if (migrateUrl) await grantApplication(migrateUrl, databaseUrl);
      return applied;
    },
    (applied) =>
      applied.length === 0 ? 'Tables up to date' : `Brought the tables up to date (${applied.length} new)`,
  );
}
