/** Nobody listens there, or the line broke (errno(3), getaddrinfo(3)). */
const ofSystem = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** PostgreSQL, appendix A: connections that broke, too many of them, and a server that stops or starts. */
const ofPostgres = /^(?:08\w{3}|53300|57P0[1-3])$/;
/** Prisma: out of reach, too slow, connection closed, none free (its "Error reference"). */
const ofPrisma = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
/** What `pg` says of a connection without any code. */
const saidByPg =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

interface Cause {
  code?: unknown;
  kind?: unknown;
  message?: unknown;
  syscall?: unknown;
  meta?: { driverAdapterError?: { cause?: Cause } };
}

function saysSo({ code, kind, message, syscall }: Cause): boolean {
  // A socket that isn't there: nobody listens. Of a file it would mean that the file is missing.
  if (code === 'ENOENT') return syscall === 'connect' || /\bconnect ENOENT\b/.test(String(message));
  if (kind === 'DatabaseNotReachable' || kind === 'ConnectionClosed') return true;
  if (typeof code === 'string' && (ofSystem.has(code) || ofPostgres.test(code) || ofPrisma.has(code)))
    return true;
  return saidByPg.test(String(message));
}

/**
 * Whether an error means that the database, or another process that we need, can't be reached just now: whoever asked does well
 * to ask again in a moment. Knows the errors of the system, of `pg` and of Prisma.
 */
export function isServiceAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { meta }: Cause = error as Cause;
  const below = meta?.driverAdapterError?.cause;
  return saysSo(error as Cause) || (below !== undefined && saysSo(below));
}
