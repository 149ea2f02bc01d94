// npm run database: an empty, migrated PostgreSQL in a temporary folder, until Ctrl-C. For trying things out.
import { errorText } from './complaint.ts';
import { migrateJobs } from './postgres/migrate-jobs.ts';
import { startTemporaryCluster } from './postgres/temporary-cluster.ts';
import { migrateDeploy } from './prisma/migrate-deploy.ts';
import { inRoot } from './root.ts';

async function main(): Promise<void> {
  const cluster = await startTemporaryCluster();
  const end = () => void cluster.stop();
  process.once('SIGINT', end).once('SIGTERM', end);
  await migrateDeploy(cluster.url, inRoot('prisma', 'migrations'));
  await migrateJobs(cluster.url);
  console.log(`DATABASE_URL='${cluster.url}' DATELINE_DATA='${cluster.folder}'`);
}

main().catch((error) => {
  console.error(errorText(error));
  process.exit(1);
});
