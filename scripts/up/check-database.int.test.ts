import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { freePort } from '../free-port.ts';
import { checkDatabase, isRefusal } from './check-database.ts';

const url = process.env.DATABASE_URL ?? '';

/** Whether waiting could help, by what the check says of an address. */
const isFinal = (address: string) => checkDatabase(address).then(() => null, isRefusal);

async function complaintOf(address: string): Promise<string> {
  const error = await checkDatabase(address).then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(Complaint);
  return error.message;
}

describe('checkDatabase', () => {
  test('is content with a database that answers', async () => {
    await checkDatabase(url);
  });

  test('says when nobody listens', async () => {
    const port = await freePort();
    const message = await complaintOf(`postgresql://u:secret@localhost:${port}/news`);
    expect(message).toMatch(new RegExp(`localhost:${port} .*does not answer \\(ECONNREFUSED\\)`));
    expect(message).not.toContain('secret');
  });

  test('says when the host is unknown', async () => {
    expect(await complaintOf('postgresql://u@no-such-host.invalid/news')).toMatch(
      /no-such-host\.invalid, is not known/,
    );
  });

  test('says when the database does not exist, and how to make it', async () => {
    const other = new URL(url);
    other.pathname = '/not_there';
    expect(await complaintOf(other.href)).toMatch(
      /no database "not_there"\. Create it \(createdb not_there\)/,
    );
  });

  test('says when the user is refused', async () => {
    const other = new URL(url);
    other.username = 'stranger';
    expect(await complaintOf(other.href)).toMatch(/refuses stranger\. Check user and password/);
  });

  test('says when the user may not connect to that database', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const name = new URL(url).pathname.slice(1);
    await client
      .query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC, dateline`)
      .finally(() => client.end());
    expect(await complaintOf(url)).toMatch(new RegExp(`dateline may not connect to the database "${name}"`));
  });

  test('tells a server that is away, which one can wait for, from one that says no', async () => {
    expect(await isFinal(`postgresql://u@127.0.0.1:${await freePort()}/news`)).toBe(false);
    const other = new URL(url);
    other.pathname = '/not_there_either';
    expect(await isFinal(other.href)).toBe(true);
    expect(isRefusal(new Complaint('It is too old.'))).toBe(true);
  });
});
