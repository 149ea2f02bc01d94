/**
 * Whom to tell of a hole in the site (RFC 9116), valid for a year from the beginning of this month, so that it is the same
 * text all month.
 * @param contact an e-mail address or a web address
 * @param at now
 * @returns the text, and the ISO instant at which it is another
 */
export function securityTxt(contact: string, origin: string, at: Date): { body: string; until: string } {
  const first = (months: number) =>
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)).toISOString();
  const lines = [
    `Contact: ${contact.startsWith('https://') ? contact : `mailto:${contact}`}`,
    `Expires: ${first(12)}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return { body: `${lines.join('\n')}\n`, until: first(1) };
}
