import { randomBytes } from 'node:crypto';

const ofThisProcess = randomBytes(6).toString('hex');
let requests = 0;

/** A name for a request: that of the process and a number, so no two of any edges are the same. What clients send is not taken. */
export function newRequestId(): string {
  requests += 1;
  return `${ofThisProcess}-${requests.toString(36)}`;
}
