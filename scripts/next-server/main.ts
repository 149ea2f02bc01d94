// The process that renders: Next by its custom server, with the doors closed that `next start` leaves open. The
// supervisor starts it; its environment says the rest (DATABASE_URL, DATELINE_URL, PORT, TRUSTED_PROXIES …).
import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import next from 'next';
import pg from 'pg';
import { drain } from '../../lib/kit/drain.ts';
import { pinHeaders } from '../../lib/kit/forwarded/forwarded-headers.ts';
import { parseTrustedProxies } from '../../lib/kit/forwarded/trusted-proxies.ts';
import { consoleTo, jsonLog } from '../../lib/kit/log/json-log.ts';
import { within } from '../../lib/kit/log/request-id.ts';
import { inRoot, root } from '../root.ts';
import { answersHealth, type Readiness, readinessCheck } from './health.ts';
import { refusesForeign } from './refuse-foreign.ts';
import { strictTransport } from './strict-transport.ts';

const drainWithin = 10_000;

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this process is started by the supervisor, not by hand`);
  return value;
}

async function main(): Promise<void> {
  const port = Number(needed('PORT'));
  const origin = new URL(needed('DATELINE_URL'));
  const transport = strictTransport(origin);
  const trusts = parseTrustedProxies(process.env.TRUSTED_PROXIES ?? '');
  const pool = new pg.Pool({
    connectionString: needed('DATABASE_URL'),
    max: 1,
    connectionTimeoutMillis: 1_000,
  });
  pool.on('error', () => {}); // an idle connection that broke; the next probe opens another
  const databaseReady = readinessCheck(pool, inRoot('prisma', 'migrations'));
  let stopping = false;
  const readiness = async (): Promise<Readiness> =>
    stopping ? { unready: 'stopping', late: null } : databaseReady();

  const dev = process.argv.includes('--dev');
  // Whoever develops reads with their own eyes.
  if (!dev) consoleTo(jsonLog('next'));
  const limits = {
    headersTimeout: 15_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
  };
  const server = createServer(limits);
  const app = next({ dev, dir: root, hostname: origin.hostname, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();

  server.on('request', (request, response) => {
    if (answersHealth(request, response, readiness)) return;
    if (!request.url?.startsWith('/')) {
      // A request line with a whole address (GET http://elsewhere/) is for proxies, which this is not.
      response.writeHead(400, { connection: 'close' }).end();
      return;
    }
    pinHeaders(request, origin, trusts);
    const requestId = String(request.headers['x-request-id']);
    response.setHeader('x-request-id', requestId);
    if (transport) response.setHeader('strict-transport-security', transport);
    if (refusesForeign(request, response, origin)) return;
    within({ requestId }, () => handle(request, response)).catch((error) => {
      within({ requestId }, () => console.error(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });

  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await drain(server, drainWithin);
    await Promise.allSettled([app.close(), pool.end()]);
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  // The supervisor is gone without having stopped us: nobody would restart us, or find us again.
  process.on('disconnect', () => void stop(0));
  process.on('unhandledRejection', (reason) =>
    console.error('A promise was rejected and nobody minded:', reason),
  );
  process.on('uncaughtException', (error) => {
    console.error(error);
    void stop(1);
  });

  server.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  server.listen(port, process.env.HOST);
  // Node keeps what it compiled only at a regular end, and a start after any other should be quick too.
  flushCompileCache();
  setTimeout(flushCompileCache, 60_000).unref();
}

await main();
