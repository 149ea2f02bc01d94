import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

// Runs before each file of integration tests, ahead of its imports: the file gets a migrated, empty database and a data
// folder of its own, so files can run side by side and in any order.
const template = new URL(inject('templateUrl'));
const name = `test_${randomUUID().replaceAll('-', '')}`;

const maintenance = new URL(template);
maintenance.pathname = '/postgres';
const client = new pg.Client({ connectionString: maintenance.href });
await client.connect();
await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template`);
await client.end();

const own = new URL(template);
own.pathname = `/${name}`;
const folder = join(inject('runFolder'), name);
mkdirSync(folder);

process.env.DATABASE_URL = own.href;
process.env.DATELINE_DATA = folder;
process.env.DATELINE_URL = 'http://localhost:3000';
process.env.NEXTAUTH_URL = process.env.DATELINE_URL;
process.env.NEXTAUTH_SECRET = 'only-for-integration-tests-and-long-enough';

// A file before this one may have left its connections open.
const held = globalThis as {
  datelineDatabase?: { $disconnect(): Promise<void> };
  datelineConnections?: unknown;
};
await held.datelineDatabase?.$disconnect();
held.datelineDatabase = undefined;
// Those of its pool close by themselves once they are idle; what it still has to do by the clock may need them until then.
held.datelineConnections = undefined;
