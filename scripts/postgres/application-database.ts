import pg from 'pg';
import { type Cluster, clusterUrl } from './cluster.ts';

/** The database that Dateline keeps its newsroom in. */
export const applicationDatabase = 'dateline';

/** Makes the application's role and, if named, its database where they are missing. The server must be up. */
export async function ensureApplicationDatabase(
  cluster: Cluster,
  database: string = applicationDatabase,
): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl(cluster, 'postgres', 'superuser') });
  await client.connect();
  try {
    const roles = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'dateline'`);
    if (roles.rowCount === 0) await client.query('CREATE ROLE dateline LOGIN CREATEDB');
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (databases.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER dateline`);
    }
  } finally {
    await client.end();
  }
}
