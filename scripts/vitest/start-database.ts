import type { TestProject } from 'vitest/node';
import { migrateJobs } from '../postgres/migrate-jobs.ts';
import { startTemporaryCluster } from '../postgres/temporary-cluster.ts';
import { migrateDeploy } from '../prisma/migrate-deploy.ts';
import { inRoot } from '../root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a migrated, empty database: to copy, never to write to or to stay connected to. */
    templateUrl: string;
    /** A folder that goes when the run is over. */
    runFolder: string;
  }
}

/** One PostgreSQL for all integration tests of a run. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTemporaryCluster('template');
  try {
    await migrateDeploy(cluster.url, inRoot('prisma', 'migrations'));
    await migrateJobs(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('templateUrl', cluster.url);
  project.provide('runFolder', cluster.folder);
  return () => cluster.stop();
}
