import { Problem } from '@/lib/kit/problem';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const unavailable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOTDIR',
  'EBUSY',
  'ESTALE',
]);

/** The system's code of an error (`ENOENT`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a failed file operation means to callers: a Problem for what an administrator can mend, else the error itself. */
export function storageProblem(error: unknown): unknown {
  const code = errorCode(error);
  if (full.has(code)) return new Problem('storage-full', {}, { cause: error });
  if (unavailable.has(code)) return new Problem('storage-unavailable', {}, { cause: error });
  return error;
}
