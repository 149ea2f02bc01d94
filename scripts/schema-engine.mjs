#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the Prisma CLI would download: the same JSON-RPC over stdio, with
// Prisma's own WebAssembly build of that engine inside. Named to the CLI by PRISMA_SCHEMA_ENGINE_BINARY. Used only to
// make and compare migrations; applying them at start needs no engine (scripts/prisma/migrate-deploy.ts).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const require = createRequire(import.meta.url);
const wasmFile = require
  .resolve('@prisma/schema-engine-wasm')
  .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), { './schema_engine_bg.js': bg });
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(m) {
    this.message = m;
  },
};

const argv = process.argv.slice(2);
const opt = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []));
const datasource = JSON.parse(opt('--datasource')[0] ?? '{}');
const url = datasource.url ?? process.env.DATABASE_URL;
const log = (level, message, extra) =>
  process.stderr.write(
    `${JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: 'schema_engine::logger',
    })}\n`,
  );

// --- create / probe a database -------------------------------------------------
const dbName = (u) => decodeURIComponent(new URL(u).pathname.slice(1)) || 'postgres';
async function withPg(u, fn) {
  const client = new pg.Client({ connectionString: u, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}
async function createDatabase(u) {
  const admin = new URL(u);
  admin.pathname = '/postgres';
  admin.searchParams.delete('schema');
  await withPg(admin.href, (c) => c.query(`CREATE DATABASE ${c.escapeIdentifier(dbName(u))}`));
  return { databaseName: dbName(u) };
}
function userFacing(e) {
  if (e.code === '3D000') return ['P1003', `Database \`${dbName(url)}\` does not exist`];
  if (e.code === '28P01' || e.code === '28000')
    return ['P1000', 'Authentication failed against the database server'];
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT'].includes(e.code))
    return ['P1001', `Can't reach database server at ${new URL(url).host}`];
  return [undefined, e.message];
}
const cli = argv.indexOf('cli');
if (cli >= 0) {
  log('INFO', 'Starting schema engine CLI'); // the Prisma CLI drops the first stderr line
  try {
    if (argv[cli + 1] === 'create-database') await createDatabase(url);
    else await withPg(url, (c) => c.query('SELECT 1'));
    process.exit(0);
  } catch (e) {
    const [error_code, message] = userFacing(e);
    log('ERROR', message, { error_code, is_panic: false });
    process.exit(1);
  }
}

// --- JSON-RPC ---------------------------------------------------------------------
const datamodels = opt('--datamodels').map((p) => [p, readFileSync(p, 'utf8')]);
const schema = url ? (new URL(url).searchParams.get('schema') ?? undefined) : undefined;
// PrismaPg was written for the client; three things must change for migrations.
const session = async (connectionString, onDispose) => {
  const adapter = await new PrismaPg({ connectionString, max: 1 }, { schema }).connect(); // one session: advisory lock, SET
  const { performIO, queryRaw } = adapter;
  let charColumns = []; // catalog columns of type "char" (oid 18), which the adapter rejects
  adapter.performIO = async function (q) {
    const r = await performIO.call(this, q);
    const fields = r.fields ?? [];
    charColumns = [...fields.keys()].filter((i) => fields[i].dataTypeID === 18);
    for (const i of charColumns) fields[i].dataTypeID = 25;
    return r;
  };
  adapter.queryRaw = async function (q) {
    const r = await queryRaw.call(this, q);
    for (const i of charColumns) r.columnTypes[i] = ColumnTypeEnum.Character;
    return r;
  };
  adapter.executeScript = async function (script) {
    // stock one splits on every ';' (breaks $$ bodies)
    try {
      await this.client.query(script);
    } catch (e) {
      this.onError(e);
    }
  };
  const { dispose } = adapter;
  adapter.dispose = async function () {
    await dispose.call(this);
    await onDispose?.();
  };
  return adapter;
};
const leftovers = new Set(); // shadow databases the engine did not dispose of (failed migrations)
const factory = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => session(url),
  async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl) return session(datasource.shadowDatabaseUrl);
    const shadow = new URL(url);
    shadow.pathname = `/prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await createDatabase(shadow.href);
    const drop = () =>
      withPg(url, (c) =>
        c.query(`DROP DATABASE IF EXISTS ${c.escapeIdentifier(dbName(shadow))} WITH (FORCE)`),
      );
    leftovers.add(drop);
    return session(shadow.href, async () => {
      leftovers.delete(drop);
      await drop();
    });
  },
};
let enginePromise;
const engine = () =>
  (enginePromise ??= bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {}, // log callback
    bindMigrationAwareSqlAdapterFactory(factory),
  ));
const cleanUp = () => Promise.allSettled([...leftovers].map((drop) => drop()));
const send = (msg) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...msg })}\n`);
process.on('uncaughtException', async (e) => {
  // a Rust panic surfaces as an unreachable trap
  log('ERROR', globalThis.PRISMA_WASM_PANIC_REGISTRY.message ?? e.message, { backtrace: e.stack });
  await cleanUp();
  process.exit(101);
});
let printId = 1e6;
const methods = {
  createDatabase: (p) => createDatabase(p.datasource?.url ?? url),
  getDatabaseVersion: async () => (await engine()).version(),
  diff: async (p) => {
    const r = await (await engine()).diff(p);
    if (r.stdout != null) send({ id: printId++, method: 'print', params: { content: r.stdout } });
    return r;
  },
};
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
let pending = Promise.resolve();
rl.on('line', (line) => {
  const msg = JSON.parse(line);
  if (!msg.method) return; // acknowledgement of our print call
  pending = pending.then(async () => {
    try {
      const fn = methods[msg.method] ?? (async (p) => (await engine())[msg.method](p));
      send({ id: msg.id, result: (await fn(msg.params ?? {})) ?? {} });
    } catch (e) {
      if (process.env.SE_DEBUG) log('INFO', String(e?.stack ?? e));
      send({
        id: msg.id,
        error: {
          code: 4466,
          message: 'An error happened. Check the data field for details.',
          data: {
            is_panic: e instanceof WebAssembly.RuntimeError,
            message: e.message ?? String(e),
            error_code: e.code,
            meta: e.meta ?? null,
          },
        },
      });
    }
  });
});
rl.on('close', () => pending.finally(cleanUp).finally(() => process.exit(0)));
