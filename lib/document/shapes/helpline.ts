import * as z from 'zod/mini';
import { optionalWebAddressField } from '../address-field';

/** What a person types for a helpline; shared by every story that shows it. */
export const helplineInputSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** As it is read: `0800 555 0100`. The link is derived from its digits. */
  phone: z.string().check(z.trim(), z.maxLength(40), z.regex(/^[+0-9 ().-]*$/, 'phone-refused')),
  url: optionalWebAddressField,
  region: z.string().check(z.trim(), z.maxLength(100)),
  hours: z.string().check(z.trim(), z.maxLength(200)),
});

export type HelplineInput = z.infer<typeof helplineInputSchema>;

export interface Helpline extends HelplineInput {
  id: string;
  /** The day somebody last made sure that the number answers (ISO date), or null. */
  checkedOn: string | null;
}

/**
 * The `tel:` address (RFC 3966) of a number as it is written: digits and a leading plus only. The `(0)` of an
 * international number, `+44 (0)20 …`, is not dialled and left out. Empty when there is no number.
 */
export function telephoneLink(phone: string): string {
  const international = phone.trim().startsWith('+');
  const dialled = international ? phone.replace(/\(0\)/, '') : phone;
  const digits = dialled.replace(/\D/g, '');
  return digits && `tel:${international ? '+' : ''}${digits}`;
}
