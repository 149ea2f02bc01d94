/** What a stage of the tests came to. */
export type Outcome = {
  passed: number;
  failed: number;
  /** A line or a few for each failure: what and why. */
  failures: string[];
};

export const oneFailure = (what: string): Outcome => ({ passed: 0, failed: 1, failures: [what] });

export const onePass: Outcome = { passed: 1, failed: 0, failures: [] };

export function sumOf(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

/** What a program that only says yes or no came to, from its exit status. */
export function outcomeOfStatus(name: string, status: number): Outcome {
  return status === 0 ? onePass : oneFailure(`${name}: see its output above`);
}
