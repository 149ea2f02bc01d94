import * as z from 'zod/mini';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { readLinkAddress } from './link-address';
import { policyKinds, type SiteSettings, siteSettingsSchema } from './site-settings';

/** A line that has to say something. */
const said = (max: number) =>
  z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(max, 'too-long'));

const linkAddress = z.pipe(
  z.string(),
  z.transform((typed, { issues }) => {
    const read = readLinkAddress(typed);
    if ('url' in read) return read.url;
    issues.push({ code: 'custom', message: read.fault, input: typed });
    return z.NEVER;
  }),
);

const link = z.strictObject({ text: said(60), url: linkAddress });

const profile = z.pipe(
  z.string(),
  z.transform((typed, { issues }) => {
    const safe = safeWebAddress(typed);
    if (safe?.startsWith('https:')) return safe;
    issues.push({ code: 'custom', message: 'profile', input: typed });
    return z.NEVER;
  }),
);

/** Settings as somebody wants them: stricter than what may be stored already, and each fault has its name and its place. */
export const wishedSiteSchema: z.core.$ZodType<SiteSettings> = z.extend(siteSettingsSchema, {
  name: said(80),
  navigation: z.array(link).check(z.maxLength(8, 'too-many')),
  footer: z.array(link).check(z.maxLength(20, 'too-many')),
  social: z.array(profile).check(z.maxLength(12, 'too-many'), ({ value, issues }) => {
    for (const [at, address] of value.entries())
      if (value.indexOf(address) < at)
        issues.push({ code: 'custom', path: [at], message: 'twice', input: address });
  }),
  policies: z
    .array(
      z.strictObject({
        kind: z.enum(policyKinds),
        title: z.string().check(z.trim(), z.maxLength(120, 'too-long')),
        text: said(40_000),
      }),
    )
    .check(
      z.maxLength(policyKinds.length, 'too-many'),
      z.refine((policies) => new Set(policies.map(({ kind }) => kind)).size === policies.length),
    ),
});
