import { type Outcome, oneFailure, sumOf } from './outcome.ts';

type Suite = { title: string; suites?: Suite[]; specs?: Spec[] };
type Spec = {
  title: string;
  file: string;
  ok: boolean;
  tests: { status: string; results: { error?: { message?: string } }[] }[];
};

/** The part of Playwright's JSON report that we read. */
export type PlaywrightReport = {
  suites: Suite[];
  errors: { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the terminal's colour codes
const colours = /\u001b\[[0-9;]*m/g;
const firstLine = (text: string | undefined) => (text ?? '').replaceAll(colours, '').split('\n', 1)[0] ?? '';

function failedSpecs(suite: Suite): Spec[] {
  const own = (suite.specs ?? []).filter((spec) => !spec.ok);
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

/** Counts a Playwright run; what went wrong outside a test, or a run without tests, counts as one failure. */
export function playwrightOutcome(report: PlaywrightReport | null, status: number): Outcome {
  if (!report) return oneFailure('journeys: Playwright wrote no report, see its output above');
  const { expected, unexpected, flaky } = report.stats;
  const failures = report.suites.flatMap(failedSpecs).map((spec) => {
    const message = spec.tests.flatMap((test) => test.results).find((result) => result.error)?.error?.message;
    return `journeys: ${spec.file} › ${spec.title}\n    ${firstLine(message)}`;
  });
  const counted: Outcome = { passed: expected + flaky, failed: unexpected, failures };
  const outside = report.errors.map((error) => oneFailure(`journeys: ${firstLine(error.message)}`));
  const all = sumOf([counted, ...outside]);
  if (all.failed > 0) return all;
  if (all.passed === 0) return oneFailure('journeys: no test ran');
  return status === 0
    ? all
    : sumOf([all, oneFailure(`journeys: Playwright ended with status ${status}, see above`)]);
}
