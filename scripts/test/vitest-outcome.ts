import { stripVTControlCharacters } from 'node:util';
import { type Outcome, oneFailure, sumOf } from './outcome.ts';

/** The part of Vitest's JSON report that we read. */
export type VitestReport = {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
};

const firstLine = (text: string | undefined) => text?.split('\n', 1)[0] ?? '';

/** What Vitest says of errors that no test caught, and that no report of its has: what each was, and in which file. */
function uncaught(output: string): string {
  const [, said = ''] = stripVTControlCharacters(output).split(/^.* Unhandled Errors .*$/m);
  const lines = said.match(/^(?:\w*error: .*|This error originated in .*?(?=\. |$))/gim) ?? [];
  return [...new Set(lines)]
    .slice(0, 6)
    .map((line) => `\n    ${line}`)
    .join('');
}

/**
 * Counts a Vitest run. A file that failed before its first test counts as one failure, so does a run that ended badly
 * or ran nothing although every test in the report is fine: a missing suite must not pass. `output` is what it printed.
 */
export function vitestOutcome(
  suite: string,
  report: VitestReport | null,
  status: number,
  output = '',
): Outcome {
  if (!report) return oneFailure(`${suite}: Vitest wrote no report, see its output above`);
  const files = report.testResults.map((file): Outcome => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    const passed = file.assertionResults.filter((test) => test.status === 'passed').length;
    const failures = failed.map(
      (test) => `${suite}: ${test.fullName}\n    ${firstLine(test.failureMessages?.[0])}`,
    );
    if (file.status === 'failed' && failed.length === 0) {
      return { passed, failed: 1, failures: [`${suite}: ${file.name}\n    ${firstLine(file.message)}`] };
    }
    return { passed, failed: failed.length, failures };
  });
  const all = sumOf(files);
  if (all.failed > 0) return all;
  if (all.passed === 0) return oneFailure(`${suite}: no test ran`);
  if (status !== 0) {
    const why = `${suite}: Vitest ended with status ${status}, see above${uncaught(output)}`;
    return sumOf([all, oneFailure(why)]);
  }
  return all;
}
