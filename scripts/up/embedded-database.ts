import { applicationDatabase } from '../postgres/application-database.ts';
import {
  checkVersion,
  clusterUrl,
  createCluster,
  locateCluster,
  writeAccessRules,
} from '../postgres/cluster.ts';

/** Address of the newsroom's database in the server that lives in a data folder. */
export function embeddedDatabaseUrl(folder: string): string {
  return clusterUrl(locateCluster(folder), applicationDatabase);
}

/** Makes the server's files where they are missing and says who may come in. Returns whether they are new. */
export function prepareEmbeddedDatabase(folder: string): boolean {
  const cluster = locateCluster(folder);
  const isNew = createCluster(cluster);
  if (!isNew) checkVersion(cluster);
  writeAccessRules(cluster);
  return isNew;
}
