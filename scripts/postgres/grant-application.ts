import pg from 'pg';
import { Complaint } from '../complaint.ts';

/** What the application may only add to. */
const onlyAdded = ['AuditLine'];
/** What it may only read: which migrations there were. */
const onlyRead = ['_prisma_migrations'];
const schemas = ['public', 'graphile_worker'];

/** Who somebody is in the database of an address, and what of it is theirs. */
async function roleOf(databaseUrl: string): Promise<{ name: string; all: boolean; owns: number }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; all: boolean; owns: number }>(
      `SELECT current_user AS name, rolsuper AS all,
         (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = ANY($1) AND c.relkind = 'r' AND c.relowner = r.oid) AS owns
       FROM pg_roles r WHERE rolname = current_user`,
      [schemas],
    );
    if (!rows[0]) throw new Error('PostgreSQL does not say who asks');
    return rows[0];
  } finally {
    await client.end();
  }
}

/**
 * graphile-worker's tables are closed row by row to everybody but their owner (row level security, without a policy):
 * the application gets one. An owner may drop and make policies as often as it likes.
 */
async function allowRows(client: pg.Client, to: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY($1) AND c.relkind = 'r' AND c.relrowsecurity`,
    [schemas],
  );
  for (const { name } of rows) {
    await client.query(`DROP POLICY IF EXISTS dateline_application ON ${name}`);
    await client.query(
      `CREATE POLICY dateline_application ON ${name} TO ${to} USING (true) WITH CHECK (true)`,
    );
  }
}

/** @throws Complaint where the application could change the log whatever is granted */
function checkRoles(application: Awaited<ReturnType<typeof roleOf>>, owner: string): void {
  const { name, all, owns } = application;
  if (name === owner) {
    throw new Complaint(
      `DATABASE_URL and DATABASE_MIGRATE_URL both come in as ${name}. Name two roles: the one of DATABASE_URL gets no right to change the audit log.`,
    );
  }
  if (all) {
    throw new Complaint(
      `The user ${name} of DATABASE_URL is a superuser, who may do everything. Give the application a plain role, or leave DATABASE_MIGRATE_URL out.`,
    );
  }
  if (owns > 0) {
    throw new Complaint(
      `The user ${name} of DATABASE_URL owns ${owns} tables, and an owner may do everything with them. ` +
        `As a superuser, once: REASSIGN OWNED BY "${name}" TO "${owner}"; then start again.`,
    );
  }
}

/**
 * Gives the role of the application what it needs of tables that another role owns, and no more: it works with all of
 * them, but the audit log it may only read and add to.
 * @param migrateUrl address by which the owner of the tables comes in
 * @throws Complaint where the two are one role, or the application's has more rights than can be taken from it
 */
export async function grantApplication(migrateUrl: string, applicationUrl: string): Promise<void> {
  const application = await roleOf(applicationUrl);
  const owner = await roleOf(migrateUrl);
  checkRoles(application, owner.name);
  const client = new pg.Client({ connectionString: migrateUrl });
  await client.connect();
  const to = client.escapeIdentifier(application.name);
  const table = (name: string) => `public.${client.escapeIdentifier(name)}`;
  try {
    await client.query('BEGIN');
    // Several machines that come up at once would grant the same at the same time, which PostgreSQL refuses.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('dateline.grants'))`);
    for (const schema of schemas) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${to}`);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${to}`);
      await client.query(`GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${to}`);
      await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${to}`);
    }
    await allowRows(client, to);
    for (const name of onlyAdded) {
      await client.query(`REVOKE ALL ON ${table(name)} FROM PUBLIC, ${to}`);
      await client.query(`GRANT SELECT, INSERT ON ${table(name)} TO ${to}`);
    }
    for (const name of onlyRead) {
      await client.query(`REVOKE ALL ON ${table(name)} FROM PUBLIC, ${to}`);
      await client.query(`GRANT SELECT ON ${table(name)} TO ${to}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
