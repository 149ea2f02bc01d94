import * as z from 'zod/mini';
import { safeLink, safeWebAddress } from '@/lib/kit/url-policy';

function addressField(policy: (input: string) => string | null) {
  return z.pipe(
    z.string().check(z.maxLength(2_048)),
    z.transform((input, { issues }) => {
      const safe = policy(input);
      if (safe !== null) return safe;
      issues.push({ code: 'custom', message: 'link-refused', input });
      return z.NEVER;
    }),
  );
}

/**
 * An address as the URL policy allows and normalises it. What is stored is the normalised form: a browser reads
 * `https:example.org` as a path of our own site, and only the parser's way of writing it means what was checked.
 */
export const linkField = addressField(safeLink);
/** The same, http and https only. */
export const webAddressField = addressField(safeWebAddress);
/** The same, or empty for "none". */
export const optionalWebAddressField = addressField((input) =>
  input.trim() === '' ? '' : safeWebAddress(input),
);
