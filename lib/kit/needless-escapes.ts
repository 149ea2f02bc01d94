/** Letters, digits and the four marks that mean the same written out or as an escape (RFC 3986, 2.3). */
const unreserved = /^[A-Za-z0-9._~-]$/;

/** A path with escapes only where they are needed (RFC 3986, 6.2.2.2); what is left of them stays as it is. */
export function withoutNeedlessEscapes(path: string): string {
  return path.replaceAll(/%[0-9a-fA-F]{2}/g, (triplet) => {
    const letter = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return unreserved.test(letter) ? letter : triplet;
  });
}
