/** An upload that was refused or given up; its message is a sentence for the person, its code the server's. */
export class UploadError extends Error {
  /** Of lib/kit/problem.ts; null where no answer came. */
  readonly code: string | null;

  /** For `upload-animated`: whether the picture can be kept moving at all. */
  readonly canMove: boolean;

  constructor(message: string, code: string | null, options: ErrorOptions & { canMove?: boolean } = {}) {
    super(message, options);
    this.name = 'UploadError';
    this.code = code;
    this.canMove = options.canMove ?? true;
  }
}
