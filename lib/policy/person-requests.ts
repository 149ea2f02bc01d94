import { z } from 'zod/mini';
import { webAddressField } from '@/lib/document/address-field';
import { roles } from './viewer';

/** For how many days an invitation may be open. */
export const invitationDays = [1, 3, 7, 14] as const;

export const longestName = 120;
export const longestBio = 2_000;
export const mostLinks = 6;

const sectionIds = z.array(z.uuid()).check(z.maxLength(200));
const role = z.enum(roles);
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName));
const email = z.email().check(z.maxLength(320));

export const invitationSchema = z.object({ email, role, sectionIds, days: z.literal([...invitationDays]) });
export type Invitation = z.infer<typeof invitationSchema>;

/** What people are to be here, and in which sections; none for all. */
export const placeSchema = z.object({ id: z.uuid(), role, sectionIds });
export type Place = z.infer<typeof placeSchema>;

export const standings = ['active', 'suspended', 'removed'] as const;
export type Standing = (typeof standings)[number];
export const standingSchema = z.object({ id: z.uuid(), standing: z.enum(standings) });

/** Whose sessions are to end: one of them, or, without `sessionId`, all. */
export const endSessionsSchema = z.object({ personId: z.uuid(), sessionId: z.nullable(z.uuid()) });

const password = z.string().check(z.maxLength(1_024));
const token = z.string().check(z.regex(/^[\w-]{43}$/));
export const joinSchema = z.object({ token, name, password });
export const resetSchema = z.object({ token, password });
export const changePasswordSchema = z.object({ current: password, next: password });

const link = z.object({ label: name, url: webAddressField });
/** A profile: the person's own name, and the byline that readers know them by. */
export const profileSchema = z.object({
  id: z.uuid(),
  name,
  byline: z.nullable(
    z.object({
      name,
      jobTitle: z.string().check(z.trim(), z.maxLength(longestName)),
      bio: z.string().check(z.trim(), z.maxLength(longestBio)),
      links: z.array(link).check(z.maxLength(mostLinks)),
    }),
  ),
});
export type Profile = z.infer<typeof profileSchema>;

/** What somebody calls a passkey of theirs. */
export const passkeyNameSchema = name;

/** The picture of somebody's byline, with what is to be seen on it: empty for what the photo itself says. Null for none. */
export const portraitSchema = z.object({
  id: z.uuid(),
  portrait: z.nullable(
    z.object({ photoId: z.uuid(), alt: z.string().check(z.trim(), z.maxLength(longestBio)) }),
  ),
});
export type PortraitRequest = z.infer<typeof portraitSchema>;
