/**
 * Something the person at the keyboard can mend: its message is one or two whole sentences that say what is wrong and
 * what to do. Printed without a stack trace; every other error is a fault of ours and keeps its trace.
 */
export class Complaint extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Complaint';
  }
}

/** What a command prints about an error before it exits 1. */
export function errorText(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
