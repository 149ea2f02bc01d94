import { describe, expect, test } from 'vitest';
import { playwrightOutcome } from './playwright-outcome.ts';
import { vitestOutcome } from './vitest-outcome.ts';

const passing = { status: 'passed', fullName: 'adds', failureMessages: [] };
const failing = { status: 'failed', fullName: 'adds', failureMessages: ['Error: 1 is not 2\n at x'] };
const skipped = { status: 'skipped', fullName: 'adds', failureMessages: [] };
const file = (status: string, ...assertionResults: (typeof failing)[]) => ({
  testResults: [{ name: '/x/a.test.ts', status, message: 'Cannot find module\nmore', assertionResults }],
});

describe('vitestOutcome', () => {
  test('counts what passed and failed, not what was skipped', () => {
    expect(vitestOutcome('unit', file('failed', passing, passing, failing, skipped), 1)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['unit: adds\n    Error: 1 is not 2'],
    });
    expect(vitestOutcome('unit', file('passed', passing), 0)).toEqual({ passed: 1, failed: 0, failures: [] });
  });

  test('a file that does not load is a failure', () => {
    expect(vitestOutcome('unit', file('failed'), 1)).toEqual({
      passed: 0,
      failed: 1,
      failures: ['unit: /x/a.test.ts\n    Cannot find module'],
    });
  });

  test.each([
    ['no report', null, 0],
    ['no tests', { testResults: [] }, 0],
    ['only skipped tests', file('passed', skipped), 0],
    ['a bad end', file('passed', passing), 1],
  ])('%s is a failure', (_name, report, status) => {
    expect(vitestOutcome('unit', report, status).failed).toBe(1);
  });

  test('says which error no test caught', () => {
    const output = `✓ a.test.ts
\u001b[31m⎯⎯⎯\u001b[39m Unhandled Errors \u001b[31m⎯⎯⎯\u001b[39m
Vitest caught 1 unhandled error during the test run.
\u001b[31merror\u001b[39m: terminating connection
 ❯ parse node_modules/pg-protocol/dist/parser.js:306:11
This error originated in "worker/a.test.ts" test file. It doesn't mean the error was thrown inside it.`;
    expect(vitestOutcome('unit', file('passed', passing), 1, output).failures).toEqual([
      `unit: Vitest ended with status 1, see above
    error: terminating connection
    This error originated in "worker/a.test.ts" test file`,
    ]);
  });
});

describe('playwrightOutcome', () => {
  const spec = (ok: boolean) => ({
    title: 'signs in',
    file: 'desk.spec.ts',
    ok,
    tests: [
      {
        status: ok ? 'expected' : 'unexpected',
        results: [{ error: { message: '\u001b[31mno button\u001b[39m\n at' } }],
      },
    ],
  });
  const report = (...oks: boolean[]) => ({
    suites: [{ title: 'desk', suites: [{ title: 'inner', specs: oks.map(spec) }] }],
    errors: [],
    stats: { expected: oks.filter(Boolean).length, unexpected: oks.filter((ok) => !ok).length, flaky: 0 },
  });

  test('counts and names', () => {
    expect(playwrightOutcome(report(true, true), 0)).toEqual({ passed: 2, failed: 0, failures: [] });
    expect(playwrightOutcome(report(true, false), 1)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['journeys: desk.spec.ts › signs in\n    no button'],
    });
  });

  test.each([
    ['no report', null, 1],
    ['no tests', report(), 0],
    ['an error outside of tests', { ...report(true), errors: [{ message: 'global setup failed' }] }, 1],
    ['a bad end', report(true), 1],
  ])('%s is a failure', (_name, given, status) => {
    expect(playwrightOutcome(given, status).failed).toBe(1);
  });
});
