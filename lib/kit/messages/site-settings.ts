/** The words of the page on which the site's name, look and policies are decided. One catalogue a language. */
const en = {
  title: 'The site',
  link: 'The site',
  hint: 'What readers see around every story. Look at it before you publish it: nothing changes for them until then.',
  parts: {
    name: 'Name, language and time',
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
  language: 'Language',
  languageHint: 'Of the site’s own words, dates and numbers. Each story has its own language.',
  zone: 'Time zone',
  zoneHint: 'Dates, days of the archive and new plans are told in it. What is planned already does not move.',
  logo: 'Logo',
  logoHint:
    'A PNG, WebP or JPEG, best with a clear ground and 200 pixels high, or an SVG of shapes alone of at most 8 KB. Without one the name stands in letters.',
  logoFile: 'Choose a file',
  nightFile: 'Another one by night',
  sameByNight: 'The same by night',
  noLogo: 'No logo',
  logoTaken: 'No logo any more: the name stands in letters.',
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
  toneNumber: (number: number) => `Tone ${number}`,
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
  removed: (what: string) => (what ? `${what} was removed.` : 'Removed.'),
  footerText: 'Small print',
  footerTextHint:
    'Below every page. An empty line parts paragraphs; a line that ends here ends on the page, too.',
  policiesHint:
    'Each gets a page of its own, a link in the footer, and its place in what crawlers are told of the outlet.',
  addPolicy: 'Add a policy',
  policyTitle: 'Title',
  policyText: 'Text',
  paragraphs: 'An empty line parts paragraphs; a line that ends here ends on the page, too.',
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
  /** What is wrong with a field, and what to do; `what`: its place in the settings. */
  faults: {
    missing: (what: string) =>
      what === 'name'
        ? 'Give the outlet a name: it stands at the head of every page.'
        : what.endsWith('.url')
          ? 'Say where the link leads, or remove it.'
          : what.startsWith('policies')
            ? 'Write what this policy says, or remove it: a page without words isn’t published.'
            : 'Say what the link is called, or remove it.',
    'too-long': (what: string) =>
      what.endsWith('.url')
        ? 'A path has 200 characters at most. Shorten it.'
        : 'This is too long. Shorten it.',
    'too-many': (what: string) =>
      what === 'social'
        ? 'Twelve profiles are as many as there can be. Take some out.'
        : what === 'footer'
          ? 'Twenty links are as many as the footer can have. Remove some.'
          : 'Eight links are as many as the navigation can have. Remove some.',
    capitals: 'Paths of this site are written in small letters.',
    path: 'A path of this site is made of a to z, 0 to 9, hyphens and slashes; a question (?q=ferry) or a place (#top) may follow.',
    address: 'Begin with / for a page of this site (/corrections), or with https:// for another one.',
    profile: (what: string) =>
      `Line ${Number(what.split('.')[1]) + 1} is no web address: begin it with https://.`,
    twice: (what: string) => `Line ${Number(what.split('.')[1]) + 1} stands here already. Take it out.`,
    'too-faint': 'Readers could hardly read this colour. Make it readable before you publish.',
    other: 'This can’t be used here. Change it.',
  },
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
