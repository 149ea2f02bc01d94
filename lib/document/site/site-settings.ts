import * as z from 'zod/mini';
import { optionalWebAddressField } from '../address-field';
import { readability, readable } from './contrast';
import { logoPictureSchema } from './site-logo';

const line = (max: number) => z.string().check(z.trim(), z.maxLength(max));

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** A colour by day and by night, each readable on its grounds (WCAG 2.2 AA). */
const colourPair = z.strictObject({ day: hex, night: hex }).check(
  z.refine(({ day }) => readability(day, 'day') >= readable, { path: ['day'], message: 'too-faint' }),
  z.refine(({ night }) => readability(night, 'night') >= readable, { path: ['night'], message: 'too-faint' }),
);
export type ColourPair = z.infer<typeof colourPair>;

/** How many tones there are: each section has one. */
export const toneCount = 6;

/** The faces a site may be set in: ours for newspapers, a livelier pairing, or what readers’ devices have. */
export const facePairings = ['newspaper', 'modern', 'plain'] as const;
export type FacePairing = (typeof facePairings)[number];

/** How headlines are set: in the serif of the text, or in the sans of the labels. */
export const headlineFaces = ['serif', 'sans'] as const;

/** The pages on which an outlet says by what rules it works, by their last part of the address. */
export const policyKinds = [
  'ethics',
  'corrections',
  'ownership',
  'sources',
  'diversity',
  'feedback',
  'privacy',
  'imprint',
] as const;
export type PolicyKind = (typeof policyKinds)[number];

const policySchema = z.strictObject({
  kind: z.enum(policyKinds),
  title: line(120),
  /** Plain words; an empty line parts paragraphs. */
  text: line(40_000),
});
export type Policy = z.infer<typeof policySchema>;

/** Wider than what may be wished for today: what was let through before still holds. */
const storedPath = /^\/[a-z0-9/-]*(\?[^\s"'<>\\#]*)?(#[^\s"'<>\\]*)?$/;

/** A link of the navigation or the footer: a path of this site or an address of another. */
const linkSchema = z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  url: z
    .union([z.string().check(z.regex(storedPath), z.maxLength(200)), optionalWebAddressField])
    .check(z.minLength(1)),
});
export type SiteLink = z.infer<typeof linkSchema>;

const unique = <T>(list: readonly T[]) => new Set(list).size === list.length;

const look = {
  /** A drawing as markup that `cleanLogo` has let through; empty for the name in letters. */
  logo: z.string().check(z.maxLength(8_192)),
  /** The logo as a picture, which comes before the drawing; null for none. */
  logoPicture: z.nullable(logoPictureSchema),
  faces: z.enum(facePairings),
  headlines: z.enum(headlineFaces),
  colours: z.strictObject({
    accent: colourPair,
    tones: z.array(colourPair).check(z.length(toneCount)),
  }),
  /** Links after the sections. */
  navigation: z.array(linkSchema).check(z.maxLength(8)),
  footerText: line(1_000),
  footer: z.array(linkSchema).check(z.maxLength(20)),
  /** The outlet’s profiles elsewhere. */
  social: z.array(optionalWebAddressField.check(z.minLength(1))).check(z.maxLength(12), z.refine(unique)),
};

const siteLookSchema = z.strictObject({
  ...look,
  policies: z.array(z.strictObject({ kind: z.enum(policyKinds), title: line(120) })),
});

/** Everything that a newsroom decides about its site without touching code. */
export const siteSettingsSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  tagline: line(160),
  description: line(500),
  /** Of the site's own words, dates and numbers (BCP 47); the use case says which there are. */
  language: line(35),
  /** IANA: the clocks by which times are shown and typed. */
  zone: line(64),
  ...look,
  policies: z.array(policySchema).check(
    z.maxLength(policyKinds.length),
    z.refine((policies) => unique(policies.map(({ kind }) => kind))),
  ),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** What stands in columns of its own. */
type SiteFact = 'name' | 'tagline' | 'description' | 'language' | 'zone';

/**
 * What pages are drawn from besides the outlet’s name, language and zone: everything but the texts of its policies, which
 * stand on pages of their own.
 */
export interface SiteLook extends Omit<SiteSettings, SiteFact | 'policies'> {
  policies: Pick<Policy, 'kind' | 'title'>[];
}

/** The look as it is stored; the usual one where nobody has decided, and for what a later version may have stored. */
export function toSiteLook(stored: unknown): SiteLook {
  return (
    siteLookSchema.safeParse({ ...usualSettings, ...(typeof stored === 'object' ? stored : {}) }).data ??
    usualSettings
  );
}

/** The look of settings. */
export function lookOf({
  name,
  tagline,
  description,
  language,
  zone,
  policies,
  ...look
}: SiteSettings): SiteLook {
  return { ...look, policies: policies.map(({ kind, title }) => ({ kind, title })) };
}

/** What holds until somebody has decided. */
export const usualSettings: SiteLook = {
  logo: '',
  logoPicture: null,
  faces: 'newspaper',
  headlines: 'serif',
  colours: {
    accent: { day: '#b02a16', night: '#f58b74' },
    tones: [
      { day: '#b02a16', night: '#f58b74' },
      { day: '#1c5778', night: '#86bbdb' },
      { day: '#436020', night: '#a9c670' },
      { day: '#7c2d63', night: '#e096c6' },
      { day: '#835400', night: '#e0b257' },
      { day: '#0b615c', night: '#6cc6be' },
    ],
  },
  navigation: [],
  footerText: '',
  footer: [],
  policies: [],
  social: [],
};
