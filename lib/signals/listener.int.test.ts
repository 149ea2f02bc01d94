import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { config } from '@/lib/kit/config';
import { Listener } from './listener';

const sender = new pg.Pool({ connectionString: config.databaseUrl(), max: 1 });
const send = (channel: string, payload: string) =>
  sender.query('SELECT pg_notify($1, $2)', [channel, payload]);
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(() => sender.end());

function hear(listener: Listener, channel: string) {
  const heard: string[] = [];
  const missed = vi.fn();
  stops.push(listener.subscribe(channel, { heard: (payload) => heard.push(payload), missed }));
  return { heard, missed };
}

const listening = async () =>
  (
    await sender.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    )
  ).rows as { pid: number }[];

describe('a listener', () => {
  it('hears each channel for those who asked for it, over one connection, until nobody is left', async () => {
    const listener = new Listener({ connectionString: config.databaseUrl(), beat: 60_000 });
    const one = hear(listener, 'one');
    const other = hear(listener, 'one');
    const two = hear(listener, 'two "quoted"');
    await vi.waitFor(() => expect(two.missed).toHaveBeenCalledOnce());
    await send('one', 'a');
    await send('two "quoted"', 'b');
    await vi.waitFor(() => expect([one.heard, other.heard, two.heard]).toEqual([['a'], ['a'], ['b']]));
    expect(await listening()).toHaveLength(1);
    for (const stop of stops.splice(0)) stop();
    await vi.waitFor(async () => expect(await listening()).toEqual([]));
  });

  it('says what may have been missed when its connection was killed, and hears on', async () => {
    const listener = new Listener({ connectionString: config.databaseUrl(), pause: 10 });
    const { heard, missed } = hear(listener, 'one');
    await vi.waitFor(() => expect(missed).toHaveBeenCalledOnce());
    for (const { pid } of await listening()) await sender.query('SELECT pg_terminate_backend($1)', [pid]);
    await vi.waitFor(() => expect(missed).toHaveBeenCalledTimes(2));
    await send('one', 'again');
    await vi.waitFor(() => expect(heard).toEqual(['again']));
  });
});

describe('a connection that freezes', () => {
  let gateway: Server;
  let frozen = false;
  const pairs: [Socket, Socket][] = [];
  beforeAll(async () => {
    const url = new URL(config.databaseUrl());
    const host = url.searchParams.get('host');
    const port = Number(url.port || 5432);
    gateway = createServer((near) => {
      const far = host ? dial(`${host}/.s.PGSQL.${port}`) : dial(port, url.hostname);
      pairs.push([near, far]);
      near.on('data', (data) => frozen || far.write(data));
      far.on('data', (data) => frozen || near.write(data));
      for (const end of [near, far]) end.on('error', () => {});
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    for (const pair of pairs) for (const end of pair) end.destroy();
    gateway.close();
  });

  it('is noticed though it says nothing, and replaced', async () => {
    const address = gateway.address();
    if (!address || typeof address === 'string') throw new Error('The gateway has no port');
    const through = new URL(config.databaseUrl());
    through.searchParams.delete('host');
    through.hostname = '127.0.0.1';
    through.port = String(address.port);
    const listener = new Listener({ connectionString: through.href, beat: 20, limit: 200, pause: 10 });
    const { heard, missed } = hear(listener, 'one');
    await vi.waitFor(() => expect(missed).toHaveBeenCalledOnce());
    frozen = true;
    await vi.waitFor(() => expect(pairs.length).toBeGreaterThan(1), { timeout: 5_000 });
    frozen = false;
    await vi.waitFor(() => expect(missed.mock.calls.length).toBeGreaterThan(1), { timeout: 5_000 });
    await send('one', 'still here');
    await vi.waitFor(() => expect(heard).toContain('still here'));
  });
});
