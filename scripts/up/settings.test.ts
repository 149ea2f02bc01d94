import { expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { readSettings } from './settings.ts';

const read = (environment: Record<string, string>) =>
  readSettings(environment as unknown as NodeJS.ProcessEnv);

test('without any setting: port 3000, the embedded database, the demo newsroom, no trusted proxy', () => {
  expect(read({})).toEqual({
    port: 3000,
    origin: 'http://localhost:3000',
    databaseUrl: null,
    migrateUrl: null,
    dataFolder: null,
    demo: 'full',
    trustedProxies: '',
    photoStore: {
      DATELINE_S3_BUCKET: '',
      DATELINE_S3_PUBLIC_BUCKET: '',
      DATELINE_S3_PREFIX: '',
      DATELINE_S3_ENDPOINT: '',
      DATELINE_S3_REGION: '',
      DATELINE_S3_KEY_ID: '',
      DATELINE_S3_SECRET: '',
      DATELINE_S3_PATH_STYLE: '',
    },
    secret: null,
    formerSecrets: [],
  });
  expect(read({ PORT: ' ', DATABASE_URL: '', DATELINE_URL: '' })).toEqual(read({}));
});

test('reads what is given', () => {
  const settings = read({ PORT: '8080', DATELINE_URL: 'https://news.example/', DATELINE_DEMO: '0' });
  expect(settings).toMatchObject({ port: 8080, origin: 'https://news.example', demo: 'none' });
  expect(read({ DATELINE_DEMO: 'small' }).demo).toBe('small');
  const [secret, former] = ['a'.repeat(32), ['b'.repeat(32), 'c'.repeat(40)]];
  const secrets = { DATELINE_SECRET: secret, DATELINE_SECRET_FORMER: former.join(', ') };
  expect(read(secrets)).toMatchObject({ secret, formerSecrets: former });
  expect(read({ PORT: '8080' }).origin).toBe('http://localhost:8080');
  expect(read({ DATABASE_URL: 'postgres://u:p@db/news?sslmode=require' }).databaseUrl).toContain('sslmode');
});

test.each([
  [{ PORT: '0' }],
  [{ PORT: '65536' }],
  [{ PORT: '30x0' }],
  [{ PORT: '-1' }],
  [{ DATELINE_URL: 'news.example' }],
  [{ DATELINE_URL: 'https://news.example/desk' }],
  [{ DATELINE_URL: 'ftp://news.example' }],
  [{ DATELINE_URL: 'http://127.0.0.1:3000' }],
  [{ DATELINE_URL: 'http://[::1]:3000' }],
  [{ DATABASE_URL: 'mysql://localhost/news' }],
  [{ DATABASE_URL: 'postgresql://localhost' }],
  [{ DATABASE_MIGRATE_URL: 'postgresql://owner@localhost/news' }],
  [{ DATABASE_MIGRATE_URL: 'mysql://db/news', DATABASE_URL: 'postgresql://localhost/news' }],
  [{ TRUSTED_PROXIES: 'proxy.example' }],
  [{ DATELINE_SECRET: 'short' }],
  [{ DATELINE_SECRET_FORMER: 'short', DATELINE_SECRET: 'x'.repeat(32) }],
  [{ DATELINE_SECRET_FORMER: 'x'.repeat(32) }],
  [{ DATELINE_S3_ENDPOINT: 'https://s3.example' }],
  [{ DATELINE_S3_BUCKET: 'a bucket' }],
  [{ DATELINE_S3_PUBLIC_BUCKET: '../x', DATELINE_S3_BUCKET: 'photos' }],
  [{ DATELINE_S3_PREFIX: '/photos/', DATELINE_S3_BUCKET: 'photos' }],
  [{ DATELINE_S3_ENDPOINT: 's3.example', DATELINE_S3_BUCKET: 'photos' }],
  [{ DATELINE_S3_PATH_STYLE: 'maybe', DATELINE_S3_BUCKET: 'photos' }],
  [{ DATELINE_S3_KEY_ID: 'id', DATELINE_S3_BUCKET: 'photos' }],
])('refuses %j in a sentence that names the setting', (environment) => {
  const name = Object.keys(environment)[0] ?? '';
  expect(() => read(environment as Record<string, string>)).toThrow(Complaint);
  expect(() => read(environment as Record<string, string>)).toThrow(name);
});

test('does not repeat a password', () => {
  const halfKey = { DATELINE_S3_BUCKET: 'photos', DATELINE_S3_SECRET: 'hunter2' };
  expect(() => read(halfKey)).not.toThrow(/hunter2/);
  expect(() => read({ DATABASE_URL: 'mysql://user:hunter2@host/news' })).not.toThrow(/hunter2/);
});
