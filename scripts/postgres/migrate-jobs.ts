import { Logger, runMigrations } from 'graphile-worker';
import { Complaint } from '../complaint.ts';

const quiet = new Logger(() => () => {});

/**
 * Brings the tables of the job queue up to date. They are graphile-worker's own, in a schema of their own, and come
 * with the package; several callers at once are safe. Throws a Complaint when the database's user may not make them.
 */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  try {
    await runMigrations({ connectionString: databaseUrl, logger: quiet });
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause;
    throw new Complaint(
      'The user of DATABASE_URL (or DATABASE_MIGRATE_URL) may not create a schema in its database, which the background work needs. ' +
        'Grant it: GRANT CREATE ON DATABASE … TO …',
      { cause },
    );
  }
}
