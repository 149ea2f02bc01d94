import { format } from 'node:util';
import pino, { type DestinationStream, type Logger } from 'pino';
import { redaction } from './redaction.ts';
import { scope } from './request-id.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * The log of a process: a JSON object a line on standard output, with the request and the job that it belongs to. Secrets are left
 * out by the names of fields and, of what words are left, by how they look.
 */
export function jsonLog(process: string, to?: DestinationStream): Logger {
  const settings = {
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: redaction,
    mixin: () => ({ ...scope() }),
    hooks: { streamWrite: withoutSecrets },
  };
  return to ? pino(settings, to) : pino(settings);
}

const levels = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const;

/**
 * Has everything that this process and the packages in it say by `console` be a line of its log: an error with its stack, whatever
 * else as one message. Returns how to undo it.
 */
export function consoleTo(logger: Logger): () => void {
  const before = { ...console };
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, 'error'][]) {
    console[name] = (...said: unknown[]) => {
      const error = said.find((one): one is Error => one instanceof Error);
      const words = said.filter((one) => one !== error);
      const message = words.length > 0 ? format(...words) : (error?.message ?? '');
      if (error) logger[level]({ err: error }, message);
      else logger[level](message);
    };
  }
  return () => Object.assign(console, before);
}
