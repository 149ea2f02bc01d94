/** A provider answered, but not with anything that can be read. */
export class Unreadable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`unreadable: ${what}`, options);
    this.name = 'Unreadable';
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
