/**
 * Every refusal the house can give, by code. The code is what programs test for; the HTTP status is this table;
 * the sentence a person reads is `problemText` (lib/kit/messages/problems.ts).
 */
export const problemStatus = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'too-many-attempts': 429,
  busy: 503,
  'bad-request': 400,
  'invalid-json': 400,
  'invalid-document': 400,
  'invalid-fields': 400,
  'too-large': 413,
  'too-many-lines': 413,
  'too-deep': 400,
  'stale-version': 409,
  'settings-changed': 409,
  'save-id-reused': 409,
  'slug-taken': 409,
  'section-name-missing': 422,
  'section-name-taken': 409,
  'section-address-missing': 422,
  'section-address-wrong': 422,
  'section-address-reserved': 422,
  'section-address-taken': 409,
  'section-address-redirects': 409,
  'address-redirects': 409,
  'section-used': 409,
  'series-taken': 409,
  'series-full': 409,
  'series-used': 409,
  'portrait-refused': 422,
  'language-unknown': 422,
  'zone-unknown': 422,
  'logo-refused': 422,
  'logo-too-small': 422,
  'logo-blank': 422,
  'logo-gone': 422,
  'wrong-state': 409,
  'person-exists': 409,
  'not-oneself': 409,
  'last-administrator': 409,
  'link-ended': 410,
  'password-weak': 422,
  'password-wrong': 422,
  'code-needed': 401,
  'code-wrong': 422,
  'password-needed': 403,
  'passkey-refused': 422,
  'passkey-known': 409,
  'coverage-ended': 409,
  'too-many-pinned': 409,
  'photo-published': 409,
  'photo-exists': 409,
  'photo-used': 409,
  'crop-wrong-shape': 422,
  'crop-too-small': 422,
  'notice-missing': 422,
  'reason-missing': 422,
  'time-past': 422,
  embargoed: 422,
  'time-out-of-bounds': 422,
  'time-too-far': 422,
  'time-skipped': 422,
  'time-twice': 422,
  'preflight-failed': 422,
  'finding-gone': 409,
  'finding-firm': 409,
  'upload-empty': 400,
  'upload-interrupted': 400,
  'upload-out-of-step': 409,
  'upload-oversized': 400,
  'upload-changed': 422,
  'upload-too-many-open': 429,
  'upload-not-an-image': 415,
  'upload-kind-refused': 415,
  'upload-svg': 415,
  'upload-pdf': 415,
  'upload-heic': 415,
  'upload-camera-raw': 415,
  'upload-animated': 415,
  'upload-animation-too-long': 413,
  'upload-polyglot': 415,
  'upload-truncated': 422,
  'upload-too-large': 413,
  'upload-too-many-pixels': 413,
  'photo-not-fetched': 502,
  'press-out-of-memory': 503,
  'press-out-of-time': 503,
  'press-ended': 503,
  'storage-full': 507,
  'storage-unavailable': 503,
  'service-unavailable': 503,
  'ping-refused': 502,
  'redirects-refused': 422,
  'address-refused': 400,
  'address-unreachable': 502,
  'answer-too-large': 502,
  'answer-wrong-type': 502,
  'answer-too-slow': 504,
  'foreign-origin': 403,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** What a Problem may carry for the program or person that meets it; must be JSON and must not hold secrets. */
export type ProblemDetail = Record<string, unknown>;

/**
 * The one error class that crosses rooms. Throw it for anything the caller can understand or mend; let everything else
 * be an ordinary Error, which doors answer as 500 and log.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: ProblemDetail;

  constructor(code: ProblemCode, detail: ProblemDetail = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }

  /** The HTTP status that doors answer with. */
  get status(): number {
    return problemStatus[this.code];
  }
}

/** Narrows an unknown error to a Problem, optionally of one code. */
export function isProblem(error: unknown, code?: ProblemCode): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}
