import { parseTrustedProxies } from '../../lib/kit/forwarded/trusted-proxies.ts';
import { Complaint } from '../complaint.ts';
import { readPhotoStore } from './photo-store.ts';

/** What a new newsroom begins with: all of the demo, the demo with small pictures, or nothing. */
export type Demo = 'full' | 'small' | 'none';

/** What the environment asks for, checked. README.md has the table. */
export type Settings = {
  port: number;
  /** The public origin, without a trailing slash. */
  origin: string;
  /** The PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | null;
  /** The same database by the role that owns its tables; null where that is the application's own. */
  migrateUrl: string | null;
  /** As given; null for the default folder. */
  dataFolder: string | null;
  demo: Demo;
  trustedProxies: string;
  /** DATELINE_S3_…: the S3-compatible store of the photo files, empty values for the data folder. */
  photoStore: Record<string, string>;
  /** The session secret of a newsroom on several machines; null to make and keep one. */
  secret: string | null;
  /** Those before it, which still open what they sealed. */
  formerSecrets: string[];
};

/** Reads the settings; an empty value counts as not set. Throws a Complaint for the first one that makes no sense. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const value = (name: string) => environment[name]?.trim() || null;
  const port = readPort(value('PORT'));
  const trustedProxies = readProxies(value('TRUSTED_PROXIES') ?? '');
  return {
    port,
    origin: readOrigin(value('DATELINE_URL')) ?? `http://localhost:${port}`,
    databaseUrl: readDatabaseUrl('DATABASE_URL', value('DATABASE_URL')),
    migrateUrl: readMigrateUrl(value('DATABASE_MIGRATE_URL'), value('DATABASE_URL')),
    dataFolder: value('DATELINE_DATA'),
    demo: readDemo(value('DATELINE_DEMO')?.toLowerCase() ?? ''),
    trustedProxies,
    photoStore: readPhotoStore(environment),
    secret: readSecret('DATELINE_SECRET', value('DATELINE_SECRET')),
    formerSecrets: readFormerSecrets(value('DATELINE_SECRET_FORMER'), value('DATELINE_SECRET')),
  };
}

function readPort(text: string | null): number {
  if (text === null) return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Complaint(
    `PORT is "${text}", which is not a port. Give a number from 1 to 65535, such as PORT=3000.`,
  );
}

function readDemo(text: string): Demo {
  if (['0', 'false', 'no', 'off'].includes(text)) return 'none';
  return text === 'small' ? 'small' : 'full';
}

function readProxies(list: string): string {
  try {
    parseTrustedProxies(list);
  } catch (error) {
    throw error instanceof RangeError ? new Complaint(error.message) : error;
  }
  return list;
}

function readOrigin(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  const plain = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  // Next takes 127.0.0.1 and localhost for two names of one site, and its own rewrites for ways out of it.
  if (url && /^(127\.|\[::1\])/.test(url.hostname)) {
    throw new Complaint(
      `DATELINE_URL is "${text}". Write localhost instead of the number: ${text.replace(url.hostname, 'localhost')}.`,
    );
  }
  if (plain && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw new Complaint(
    `DATELINE_URL is "${text}". It has to be the address readers use, without a path, such as https://news.example.`,
  );
}

function readDatabaseUrl(name: string, text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  throw new Complaint(
    `${name} is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/dateline.`,
  );
}

function readMigrateUrl(text: string | null, databaseUrl: string | null): string | null {
  if (text !== null && databaseUrl === null) {
    throw new Complaint(
      'DATABASE_MIGRATE_URL is set without DATABASE_URL. The embedded database has one role; set both for a PostgreSQL of your own.',
    );
  }
  return readDatabaseUrl('DATABASE_MIGRATE_URL', text);
}

function readSecret(name: string, text: string | null): string | null {
  if (text === null || text.length >= 32) return text;
  throw new Complaint(
    `${name} is too short to be one. Give at least 32 random characters (openssl rand -hex 32).`,
  );
}

function readFormerSecrets(text: string | null, present: string | null): string[] {
  if (text === null) return [];
  if (present === null)
    throw new Complaint('DATELINE_SECRET_FORMER is set without DATELINE_SECRET. Set both, or none.');
  return text.split(/[\s,]+/).map((one) => readSecret('DATELINE_SECRET_FORMER', one) ?? '');
}
