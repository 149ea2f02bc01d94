import { problemText } from './messages/problems';
import { isProblem, Problem, type ProblemCode, type ProblemDetail } from './problem';
import { isServiceAway } from './service-away';

/** A refusal as it crosses to a browser: the code for programs, the sentence for people. */
export interface ProblemAnswer {
  code: ProblemCode | 'unexpected';
  message: string;
  detail: ProblemDetail;
}

/** What every server action returns: thrown errors would reach the browser without their code. */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; problem: ProblemAnswer };

/** An error as an answer. Anything that isn't a Problem is logged here and answered without its words. */
export function problemAnswer(error: unknown): ProblemAnswer {
  if (isProblem(error)) {
    return { code: error.code, message: problemText(error.code, error.detail), detail: error.detail };
  }
  console.error(error);
  if (isServiceAway(error)) return problemAnswer(new Problem('service-unavailable', { retryAfter: 5 }));
  return {
    code: 'unexpected',
    message: 'Something went wrong on our side. Your work on this page is still here; please try again.',
    detail: {},
  };
}
