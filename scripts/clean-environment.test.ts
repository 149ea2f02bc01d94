import { expect, test } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';

test("leaves out a newsroom's settings and nothing else", () => {
  const given = {
    ...{ PATH: '/bin', CI: 'true', HOME: '/home/a', npm_config_cache: '/c', CHROME_PATH: '/c/chrome' },
    ...{
      DATABASE_URL: 'x',
      DATELINE_DATA: 'x',
      DATELINE_ADMIN_PASSWORD: 'x',
      PORT: '1',
      TRUSTED_PROXIES: 'x',
    },
    ...{
      NEXTAUTH_SECRET: 'x',
      NEXTAUTH_URL: 'x',
      PGHOST: 'x',
      PGSSLMODE: 'x',
      NODE_ENV: 'production' as const,
    },
  };
  expect(Object.keys(cleanEnvironment(given))).toEqual([
    'PATH',
    'CI',
    'HOME',
    'npm_config_cache',
    'CHROME_PATH',
  ]);
});
