import * as z from 'zod/mini';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { plainLine } from '../plain-line';
import { readLinkAddress } from './link-address';
import { policyKinds, type SiteSettings, siteSettingsSchema } from './site-settings';

/** A text that has to say something. */
const said = (max: number) =>
  z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(max, 'too-long'));

/** Words of one line, which may be none. */
const line = (max: number) => z.string().check(z.overwrite(plainLine), z.maxLength(max, 'too-long'));

/** The same, with something to read. */
const saidLine = (max: number) => line(max).check(z.minLength(1, 'missing'));

const linkAddress = z.pipe(
  z.string(),
  z.transform((typed, { issues }) => {
    const read = readLinkAddress(typed);
    if ('url' in read) return read.url;
    issues.push({ code: 'custom', message: read.fault, input: typed });
    return z.NEVER;
  }),
);

const link = z.strictObject({ text: saidLine(60), url: linkAddress });

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
  name: saidLine(80),
  tagline: line(160),
  description: line(500),
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
        title: line(120),
        text: said(40_000),
      }),
    )
    .check(
      z.maxLength(policyKinds.length, 'too-many'),
      z.refine((policies) => new Set(policies.map(({ kind }) => kind)).size === policies.length),
    ),
});
