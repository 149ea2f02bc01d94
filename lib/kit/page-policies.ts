import { randomBytes } from 'node:crypto';

// What the pages of the newsroom may load and run (Content Security Policy Level 3). Readers' pages have theirs from the edge
// (edge/strip/page-policy.ts): they hold no client runtime, so hashes say all.

const development = () => process.env.NODE_ENV === 'development';

/** A word that only this answer's own scripts can know: 128 bits. */
export const newNonce = (): string => randomBytes(16).toString('base64');

const everywhere = ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "font-src 'self'"];

/**
 * The desk: scripts that know the nonce, and what those load (`strict-dynamic`; React's development build also evaluates text).
 * Nobody frames it. Style attributes are the editor's, in hundreds of places; they can't run anything.
 */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development() ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    // Pictures that are about to be sent are shown from the browser's own memory.
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src 'self'${development() ? ' ws:' : ''}`,
    "frame-src 'self'",
    ...everywhere,
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * A preview is the reader's page with the client runtime that the edge takes out of published ones, and may lie in a page of the
 * desk. Whose frames it opens it says itself (components/site/page-policy.tsx).
 */
export function previewPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development() ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${development() ? ' ws:' : ''}`,
    'frame-src https:',
    ...everywhere,
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Where browsers tell what a policy has stopped or would have: app/api/policy-reports. */
export const reportAddress = '/api/policy-reports';

/**
 * Trusted Types are only watched: Next's runtime and the editor's libraries assign strings where a policy would have to make
 * them. Whatever a page of the desk does about that is reported, in batches (Reporting API).
 */
export const watchedPolicy = "require-trusted-types-for 'script'; report-to policy";
export const reportingEndpoints = `policy="${reportAddress}"`;

/** The nonce of a policy; undefined where it has none. */
export function nonceIn(policy: string | null): string | undefined {
  return /'nonce-([A-Za-z0-9+/]+={0,2})'/.exec(policy ?? '')?.[1];
}
