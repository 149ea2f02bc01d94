/** Marks that turn the direction of what follows: in a name they would turn the page around it (Unicode Bidi, UAX #9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A section's name as it is stored: composed (NFC), on one line, without marks that nobody sees. Empty where nothing is
 * left that readers could read.
 */
export function plainSectionName(typed: string): string {
  const name = typed
    .normalize('NFC')
    .replace(turning, '')
    .replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(name) ? name : '';
}
