import { type Policy, type PolicyKind, policyKinds, type SiteSettings } from './site-settings';

type Plain = Omit<
  SiteSettings,
  'logo' | 'logoPicture' | 'colours' | 'navigation' | 'footer' | 'social' | 'policies'
>;

/** Settings of a site by what people decide at a time: two who change different ones don't get in each other's way. */
export interface SiteFields extends Plain {
  logo: Pick<SiteSettings, 'logo' | 'logoPicture'>;
  accent: SiteSettings['colours']['accent'];
  /** Whole lists: half of one and half of the other would be links that nobody meant. */
  navigation: { links: SiteSettings['navigation'] };
  footer: { links: SiteSettings['footer'] };
  social: { profiles: SiteSettings['social'] };
  [tone: `tone-${number}`]: SiteSettings['colours']['accent'];
  [policy: `policy-${string}`]: Policy | undefined;
}

export function toSiteFields(settings: SiteSettings): SiteFields {
  const { logo, logoPicture, colours, navigation, footer, social, policies, ...plain } = settings;
  return {
    ...plain,
    logo: { logo, logoPicture },
    accent: colours.accent,
    navigation: { links: navigation },
    footer: { links: footer },
    social: { profiles: social },
    ...Object.fromEntries(colours.tones.map((tone, at) => [`tone-${at}`, tone])),
    ...Object.fromEntries(policies.map((policy) => [`policy-${policy.kind}`, policy])),
  };
}

const isTone = (field: string): field is `tone-${number}` => field.startsWith('tone-');
const isPolicy = (field: string): field is `policy-${PolicyKind}` =>
  policyKinds.some((kind) => field === `policy-${kind}`);

/** The way back. Policies are in the order of their fields. */
export function fromSiteFields(fields: SiteFields): SiteSettings {
  const names = Object.keys(fields);
  const { logo, accent, navigation, footer, social, ...rest } = fields;
  const plain = Object.fromEntries(
    Object.entries(rest).filter(([field]) => !isTone(field) && !isPolicy(field)),
  ) as unknown as Plain;
  return {
    ...plain,
    ...logo,
    colours: { accent, tones: names.filter(isTone).flatMap((field) => fields[field] ?? []) },
    navigation: navigation.links,
    footer: footer.links,
    social: social.profiles,
    policies: names.filter(isPolicy).flatMap((field) => fields[field] ?? []),
  };
}
