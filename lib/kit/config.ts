import { resolve } from 'node:path';
import { instanceSecrets } from './instance-secrets';
import { type S3Place, s3Place } from './photo-store';

/**
 * The settings that come from the environment. Read when asked, never at import, so that a build needs none of them.
 * The full table is in README.md.
 */
export const config = {
  /** The public origin, without a trailing slash. */
  origin(): string {
    const given = process.env.DATELINE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`;
    return new URL(given).origin;
  },

  /** Whether readers and staff come by HTTPS; decides cookie names and flags. */
  isHttps(): boolean {
    return config.origin().startsWith('https://');
  },

  /** @throws Error when the process was started without a database. */
  databaseUrl(): string {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set. Start Dateline with `npm run up`, which sets it.');
    return url;
  },

  /**
   * Where pages are asked for after a publication, to see what readers get: the origin of an edge, `public` for the public
   * origin itself, null for nowhere. `DATELINE_RECEIPTS`; this machine's edge when not set.
   * @throws Error when it is anything else
   */
  receipts(): string | null {
    const given = process.env.DATELINE_RECEIPTS || process.env.EDGE_AT || 'public';
    if (given === 'off') return null;
    if (given === 'public') return given;
    const url = URL.parse(given);
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
    throw new Error('DATELINE_RECEIPTS must be public, off, or an origin such as http://10.0.0.5:3000');
  },

  /** The folder of the photos and secrets. */
  dataFolder(): string {
    // Or the build would look through the whole project for what might be meant.
    return resolve(/* turbopackIgnore: true */ process.env.DATELINE_DATA ?? '.dateline');
  },

  /** Where mail goes out (`smtp://user:password@host:587`, `smtps://…`); null where the newsroom has none. */
  smtpUrl(): string | null {
    return process.env.SMTP_URL || null;
  },

  /** Whom mail comes from; null where nobody said. */
  mailFrom(): string | null {
    return process.env.MAIL_FROM || null;
  },

  /** The S3-compatible store of the photo files; null where they live in the data folder. */
  photoStore(): S3Place | null {
    return s3Place(process.env);
  },

  /** What session cookies are sealed with. @throws Error when the process was started without one. */
  sessionSecret(): string {
    return instanceSecrets().current;
  },

  /** What they may have been sealed with before: those still open. */
  formerSessionSecrets(): string[] {
    return instanceSecrets().former;
  },
};
