import * as z from 'zod/mini';
import { roles } from './viewer';

/** How people sign in here: which roles need a second step beside the password. */
export const signInSettingsSchema = z.strictObject({
  secondFactorRoles: z.array(z.enum(roles)).check(z.maxLength(roles.length)),
});

export type SignInSettings = z.infer<typeof signInSettingsSchema>;
