import pg from 'pg';
import { Complaint } from '../complaint.ts';

/** The server of an address, without the password that may be in it. */
function serverOf(url: URL): string {
  const socket = url.searchParams.get('host');
  return socket ?? `${url.hostname || 'localhost'}:${url.port || '5432'}`;
}

/** What to say about an error in reaching DATABASE_URL, by PostgreSQL's and Node's codes. */
function sentence(url: URL, error: NodeJS.ErrnoException): string {
  const server = serverOf(url);
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username) || 'the default user';
  switch (error.code) {
    case '28P01':
    case '28000':
      return `The PostgreSQL at ${server} refuses ${user}. Check user and password in DATABASE_URL.`;
    case '3D000':
      return `The PostgreSQL at ${server} has no database "${database}". Create it (createdb ${database}), or mend DATABASE_URL.`;
    case '42501':
      return `The user ${user} may not connect to the database "${database}" at ${server}. Grant it, or mend DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of DATABASE_URL, ${url.hostname}, is not known. Check its spelling and the network.`;
    default:
      return (
        `The PostgreSQL at ${server} that DATABASE_URL names does not answer (${error.code ?? error.message}). ` +
        'Start it, mend DATABASE_URL, or unset it to use the embedded database.'
      );
  }
}

/** Whether the server answered and said no, so that waiting won't help. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Complaint)) return true;
  if (error.cause === undefined) return true;
  return ['28P01', '28000', '3D000', '42501'].includes(firstOf(error.cause).code ?? '');
}

const oldest = 150_000;

/** Makes sure that the newsroom's own PostgreSQL can be used; throws a Complaint that says what to do if not. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldest) {
      throw new Complaint(
        `The PostgreSQL at ${serverOf(url)} is version ${Math.floor(version / 10_000)}; Dateline needs 15 or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(sentence(url, firstOf(error)), { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Node wraps the failures of several addresses of one host (IPv4, IPv6) into one error without a code. */
function firstOf(error: unknown): NodeJS.ErrnoException {
  if (error instanceof AggregateError && error.errors[0]) return error.errors[0] as NodeJS.ErrnoException;
  return error as NodeJS.ErrnoException;
}
