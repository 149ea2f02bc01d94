/** What decides where Dateline runs and on whose data; PG* are libpq's own. */
const ours =
  /^(DATELINE_.*|EDGE_.*|CDN_.*|DATABASE_(?:MIGRATE_)?URL|PORT|TRUSTED_PROXIES|NEXTAUTH_.*|NODE_ENV|PG[A-Z]+)$/;

/** The caller's environment without any setting of a newsroom of theirs, so that a test can't touch it. */
export function cleanEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ours.test(name)),
  ) as NodeJS.ProcessEnv;
}
