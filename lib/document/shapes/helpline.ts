import { z } from 'zod';
import { safeWebAddress } from '@/lib/kit/url-policy';

/** What a person types for a helpline; shared by every story that shows it. */
export const helplineInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** As it is read: `0800 555 0100`. The link is derived from its digits. */
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^[+0-9 ().-]*$/, 'phone-refused'),
  url: z
    .string()
    .trim()
    .max(2_048)
    .refine((url) => url === '' || safeWebAddress(url) !== null, 'link-refused'),
  region: z.string().trim().max(100),
  hours: z.string().trim().max(200),
});

export type HelplineInput = z.infer<typeof helplineInputSchema>;

export interface Helpline extends HelplineInput {
  id: string;
  /** The day somebody last made sure that the number answers (ISO date), or null. */
  checkedOn: string | null;
}

/** The `tel:` address of a number as it is written: digits and a leading plus only. Empty when there is no number. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits ? `tel:${digits}` : '';
}
