import { isProblem } from '@/lib/kit/problem';

/** A provider answered, but not with anything that can be read. */
export class Unreadable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`unreadable: ${what}`, options);
    this.name = 'Unreadable';
  }
}

/** A site asks programs not to read this page. */
export class AskedNotTo extends Error {
  constructor() {
    super('asked not to');
    this.name = 'AskedNotTo';
  }
}

/** A provider answered with a status that is not success. */
export class ProviderSaidNo extends Error {
  readonly status: number;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, retryAfterSeconds: number | null) {
    super(`status ${status}`);
    this.name = 'ProviderSaidNo';
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Whether a question was answered with nothing of use, so that another way of asking may know more. */
export function isNoAnswer(error: unknown): boolean {
  return (
    error instanceof ProviderSaidNo || error instanceof Unreadable || isProblem(error, 'answer-wrong-type')
  );
}
