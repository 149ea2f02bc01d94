import type { DestinationStream, Logger } from 'pino';
import { jsonLog } from '../lib/kit/log/json-log.ts';
import { withoutTokens } from '../lib/kit/log/redaction.ts';

/** What one line of the access log says. */
export interface Access {
  method: string;
  url: string;
  status: number;
  /** hit, miss, joined, stale, pass, static, media, live, refused, unavailable. */
  how: string;
  ms: number;
  client: string;
  /** Names the request in this log, to Next and in an answer that says that something is wrong; hits have none. */
  id?: string;
}

/** Of this many hits one is written: a line for each would cost more than the hit. */
const sample = 1_000;
const longestUrl = 500;

/** The edge's log, as JSON on standard output unless somebody says where. */
export const newLogger = (to?: DestinationStream): Logger => jsonLog('edge', to);

/** The access log: every miss, every error, and a sample of the hits, as JSON on standard output. */
export class AccessLog {
  readonly logger: Logger;
  #hits = 0;

  constructor(logger: Logger = newLogger()) {
    this.logger = logger;
  }

  /** Whether this hit is the one in a thousand that is written. */
  takesHit(): boolean {
    this.#hits = (this.#hits + 1) % sample;
    return this.#hits === 0;
  }

  write(access: Access): void {
    // Called as in the logs of Next and of the worker.
    const { id: requestId, ...rest } = access;
    const line = {
      ...rest,
      ...(requestId && { requestId }),
      url: withoutTokens(access.url.slice(0, longestUrl)),
      ms: Math.round(access.ms * 10) / 10,
    };
    if (access.status >= 500) this.logger.error(line);
    else this.logger.info(line);
  }
}
