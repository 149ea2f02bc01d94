/**
 * Addresses may hold a secret: links to previews, invitations, links to a new password. They are written without it, wherever a
 * token of ours (43 letters of base64url) stands in them.
 */
export function withoutTokens(url: string): string {
  return url
    .replace(/^(\/preview\/link\/)[^/?#]+/i, '$1…')
    .replaceAll(/(?<=^|[^\w-]|%2f)[\w-]{43}(?![\w-])/gi, '…');
}

const secretFields = [
  'cookie',
  'set-cookie',
  'authorization',
  'password',
  'token',
  'secret',
  'code',
  'csrfToken',
  'passwordHash',
  'tokenHash',
  'totpSecret',
  'formerSecret',
];

/** What the log never writes, however it comes to be handed to it: pino puts a mark in its place. */
export const redaction = {
  paths: secretFields.flatMap((field) => [
    `["${field}"]`,
    `*["${field}"]`,
    `*.*["${field}"]`,
    `*.*.*["${field}"]`,
  ]),
  censor: '…',
};
