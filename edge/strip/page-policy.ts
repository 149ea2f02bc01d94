import { createHash } from 'node:crypto';

// What a finished page may do, as its Content-Security-Policy (CSP Level 3). The page itself says whose frames it may
// open; which scripts it holds is known here, when the client runtime is out.

/** A source expression for exactly this inline script. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The policy of a page without client runtime: scripts of this site and the inline ones that are in it, to the letter;
 * pictures, fonts and connections of this site; the frames that the page asked for.
 * @param declared the page's own directives, such as `frame-src https://…`; empty: it opens no frames
 * @param scripts the texts of its inline scripts
 */
export function pagePolicy(declared: string, scripts: readonly string[]): string {
  const hashes = [...new Set(scripts.map(scriptHash))];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    // Style sheets are ours; attributes carry a picture's shape and its colours before it has come.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    declared || "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
