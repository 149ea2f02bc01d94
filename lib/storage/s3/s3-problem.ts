import { isProblem, Problem } from '@/lib/kit/problem';

// Names of errors in the S3 API and in its larger implementations (Ceph, MinIO) for a store that takes no more.
const full = new Set(['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage', 'StorageFull']);
const missing = new Set(['NoSuchKey', 'NotFound']);
const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

interface S3Failure {
  name?: unknown;
  code?: unknown;
  $metadata?: { httpStatusCode?: number };
}

function parts(error: unknown): S3Failure {
  return typeof error === 'object' && error !== null ? (error as S3Failure) : {};
}

/** Whether an error says that there is no such file; a missing bucket is another matter. */
export function isMissing(error: unknown): boolean {
  const { name, $metadata } = parts(error);
  return missing.has(String(name)) && $metadata?.httpStatusCode === 404;
}

/** Whether a range begins behind the end of its file. */
export function isBeyondEnd(error: unknown): boolean {
  return parts(error).$metadata?.httpStatusCode === 416;
}

/**
 * What a failed request to the store means to callers: a Problem for what an administrator can mend (no room, no
 * bucket, wrong keys, no answer), else the error itself, such as that of a stream that was being stored.
 */
export function s3Problem(error: unknown): unknown {
  if (isProblem(error)) return error;
  const { name, code, $metadata } = parts(error);
  if (full.has(String(name)) || $metadata?.httpStatusCode === 507) {
    return new Problem('storage-full', {}, { cause: error });
  }
  const unanswered =
    network.has(String(code)) || name === 'TimeoutError' || name === 'CredentialsProviderError';
  if (unanswered || $metadata?.httpStatusCode) {
    return new Problem('storage-unavailable', {}, { cause: error });
  }
  return error;
}
