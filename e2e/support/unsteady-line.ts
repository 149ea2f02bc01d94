import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to PostgreSQL that can be cut or frozen. */
export interface UnsteadyLine {
  /** The database's address by this line. */
  url: string;
  /** Ends every connection and takes no new one, until it is mended. */
  cut(): void;
  /** Says nothing more on any connection, old or new, and ends none. */
  freeze(): void;
  /** As it should be: what was held back arrives. */
  mend(): void;
  close(): Promise<void>;
}

type State = 'whole' | 'cut' | 'frozen';

/** Where a PostgreSQL listens: `host` of the query names the folder of its socket, as libpq has it. */
function placeOf({ hostname, port, searchParams }: URL) {
  const folder = searchParams.get('host');
  return folder
    ? { path: `${folder}/.s.PGSQL.${port || '5432'}` }
    : { host: hostname, port: Number(port || 5432) };
}

function join([near, far]: [Socket, Socket]): void {
  near.pipe(far);
  far.pipe(near);
}

/** A line on a port of its own to the database at `databaseUrl`. */
export async function unsteadyLine(databaseUrl: string): Promise<UnsteadyLine> {
  const target = new URL(databaseUrl);
  const place = placeOf(target);
  const pairs = new Set<[near: Socket, far: Socket]>();
  let state: State = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    const far = connect(place);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const over = () => {
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', over).on('close', over);
    if (state === 'whole') join(pair);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  url.searchParams.delete('host');
  const cutAll = () => {
    for (const [near] of pairs) near.resetAndDestroy();
  };
  return {
    url: url.href,
    cut() {
      state = 'cut';
      cutAll();
    },
    freeze() {
      state = 'frozen';
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    mend() {
      if (state === 'frozen') for (const pair of pairs) join(pair);
      state = 'whole';
    },
    async close() {
      cutAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
