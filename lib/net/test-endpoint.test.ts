import { afterEach, expect, it, vi } from 'vitest';
import { parseTestEndpoint, testEndpoint } from './test-endpoint';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['http://127.0.0.1:4123', 'http://127.0.0.1:4123'],
  ['http://127.0.0.1:4123/', 'http://127.0.0.1:4123'],
  ['http://[::1]:4123', 'http://[::1]:4123'],
  ['http://127.0.0.1', null],
  ['http://127.0.0.1:4123/path', null],
  ['http://localhost:4123', null],
  ['http://10.0.0.1:4123', null],
  ['http://0.0.0.0:4123', null],
  ['https://127.0.0.1:4123', null],
  ['http://2130706433:4123', null],
  ['*', null],
  [undefined, null],
])('reads %j as %j', (value, origin) => expect(parseTestEndpoint(value)).toBe(origin));

it('does not start to guess when the variable names something else', () => {
  vi.stubEnv('DATELINE_TEST_ENDPOINT', 'http://10.0.0.1:80');
  expect(() => testEndpoint()).toThrow('DATELINE_TEST_ENDPOINT');
});

it('is nothing where the variable is not set', () => {
  vi.stubEnv('DATELINE_TEST_ENDPOINT', '');
  expect(testEndpoint()).toBeNull();
});
