/** The words of the page on which the site's name, look and policies are decided. One catalogue a language. */
const en = {
  title: 'The site',
  link: 'The site',
  hint: 'What readers see around every story. Look at it before you publish it: nothing changes for them until then.',
  parts: {
    name: 'Name',
    look: 'Look',
    navigation: 'Navigation',
    footer: 'Footer',
    policies: 'Policies',
    social: 'Profiles elsewhere',
  },
  name: 'Name of the outlet',
  tagline: 'Tagline',
  description: 'Description',
  descriptionHint: 'Stands in the footer and in search results.',
  logo: 'Logo',
  logoHint:
    'A PNG, WebP or JPEG, best with a clear ground and 200 pixels high, or an SVG of shapes alone of at most 8 KB. Without one the name stands in letters.',
  logoFile: 'Choose a file',
  nightFile: 'Another one by night',
  sameByNight: 'The same by night',
  noLogo: 'No logo',
  uploading: 'Uploading…',
  asMarkup: 'As SVG markup',
  markup: 'Logo as SVG markup',
  byDay: (name: string) => `${name} on the light page`,
  byNight: (name: string) => `${name} on the dark page`,
  type: 'Type',
  pairings: {
    newspaper: { name: 'Newspaper', hint: 'Newsreader and Libre Franklin' },
    modern: { name: 'Modern', hint: 'Literata and Schibsted Grotesk' },
    plain: { name: 'Plain', hint: 'what readers’ devices have; nothing to load' },
  },
  headlines: 'Headlines',
  faces: { serif: 'Serif', sans: 'Sans serif' },
  accent: 'Accent: what is new or changed',
  tone: (sections: string) => (sections ? `Tone of ${sections}` : 'Tone of a further section'),
  day: 'By day',
  night: 'By night',
  colourOf: (name: string, time: string) => `${name}, ${time.toLowerCase()}`,
  ratio: (value: string) => `${value}:1`,
  tooFaint: (value: string) => `${value}:1 is too faint to read: 4.5:1 is needed.`,
  mend: 'Make it readable',
  sections: 'Order, name and hide sections',
  sectionsHint: 'Sections come first, in their own order; what you add below stands after them.',
  links: 'Further links',
  footerLinks: 'Links of the footer',
  linkText: 'Words',
  linkUrl: 'Address',
  linkUrlHint: 'A path of this site (/corrections) or a web address',
  add: 'Add',
  remove: (what: string) => `Remove ${what}`,
  footerText: 'Small print',
  footerTextHint: 'Below every page. An empty line parts paragraphs.',
  policiesHint:
    'Each gets a page of its own, a link in the footer, and its place in what crawlers are told of the outlet.',
  addPolicy: 'Add a policy',
  policyTitle: 'Title',
  policyText: 'Text',
  kinds: {
    ethics: 'Principles and ethics',
    corrections: 'Corrections',
    ownership: 'Ownership and funding',
    sources: 'Unnamed sources',
    diversity: 'Diversity',
    feedback: 'Feedback from readers',
    privacy: 'Privacy',
    imprint: 'Imprint',
  },
  socialHint: 'One address a line.',
  save: 'Publish on all pages',
  busy: 'Publishing…',
  saved: 'Published. Every page follows at once.',
  undo: 'Undo',
  look: 'Preview',
  looking: 'Loading…',
  frame: 'The front page in these settings',
};

type SiteSettingsMessages = typeof en;

const catalogues: Record<string, SiteSettingsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function siteSettingsMessages(language = 'en'): SiteSettingsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
