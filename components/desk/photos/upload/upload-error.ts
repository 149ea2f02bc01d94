/** An upload that was refused or given up; its message is a sentence for the person, its code the server's. */
export class UploadError extends Error {
  /** Of lib/kit/problem.ts; null where no answer came. */
  readonly code: string | null;

  constructor(message: string, code: string | null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UploadError';
    this.code = code;
  }
}
