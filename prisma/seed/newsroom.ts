import type { HelplineInput } from '@/lib/document/shapes/helpline';
import type { Role } from '@/lib/policy/viewer';
import type { PictureKey } from './pictures/pictures';

/** The invented outlet that the demo is about. */
export const outlet = {
  name: 'The Wrenmouth Ledger',
  tagline: 'Norland’s daily, from the harbour up',
  description:
    'News, culture, sport, science and argument from Wrenmouth and the five valleys of Norland, every day since the first steam ferry.',
  language: 'en-GB',
  zone: 'Europe/London',
} as const;

export interface SectionPlan {
  slug: string;
  name: string;
  description: string;
}

export const sections = {
  news: {
    slug: 'news',
    name: 'News',
    description: 'What happened in Wrenmouth and Norland, and what happens next.',
  },
  culture: {
    slug: 'culture',
    name: 'Culture',
    description: 'Music, film, books and art, and the people who pay the rent with them.',
  },
  science: {
    slug: 'science',
    name: 'Science & Nature',
    description: 'Coast, ice, sky and field: what is being found out, and how.',
  },
  sport: {
    slug: 'sport',
    name: 'Sport',
    description: 'City, the Reach Rowers, the Five Valleys race and everything played in the rain.',
  },
  opinion: {
    slug: 'opinion',
    name: 'Opinion',
    description: 'Columns and arguments. They are their authors’ own.',
  },
} as const satisfies Record<string, SectionPlan>;

export type SectionKey = keyof typeof sections;

export interface AuthorPlan {
  slug: string;
  name: string;
  jobTitle: string;
  bio: string;
  /** Of those who have an account, and so can have one. */
  portrait?: PictureKey;
}

export const authors = {
  ruel: {
    slug: 'tamsin-ruel',
    name: 'Tamsin Ruel',
    jobTitle: 'Music correspondent',
    bio: 'Tamsin Ruel has written about music for the Ledger since the Bonded Store was a rehearsal room with a leak. She played the viola in four bands, none of which recorded anything, and co-hosts the city’s only radio programme about B-sides.',
    portrait: 'staff-ruel',
  },
  halloway: {
    slug: 'idris-halloway',
    name: 'Idris Halloway',
    jobTitle: 'Chief reporter',
    bio: 'Idris Halloway covers the harbour, the courts and whatever the river does. He joined the Ledger as a messenger at sixteen, and keeps the tide table of that year in his desk.',
    portrait: 'staff-halloway',
  },
  castellan: {
    slug: 'noor-castellan',
    name: 'Noor Castellan',
    jobTitle: 'Science editor',
    bio: 'Noor Castellan trained as a hydrologist and left before her thesis did. She writes about water, ice and the people who measure them, and edits the Ledger’s science pages.',
    portrait: 'staff-castellan',
  },
  lindholm: {
    slug: 'petra-lindholm',
    name: 'Petra Lindholm',
    jobTitle: 'City hall correspondent',
    bio: 'Petra Lindholm reads committee papers so that other people need not. Before that she drove the N2 night tram for three years and still thinks in stops.',
  },
  aske: {
    slug: 'callum-aske',
    name: 'Callum Aske',
    jobTitle: 'Sports writer',
    bio: 'Callum Aske reports on football and cycling. He was a goalkeeper for Ropewalk Reserves until a county selector advised him to write.',
  },
  oyelaran: {
    slug: 'beatrix-oyelaran',
    name: 'Beatrix Oyelaran',
    jobTitle: 'Columnist',
    bio: 'Beatrix Oyelaran’s column appears on Thursdays. She is a retired headteacher, a school governor and the author of a book about queues.',
    portrait: 'columnist',
  },
  marchetti: {
    slug: 'joss-marchetti',
    name: 'Joss Marchetti',
    jobTitle: 'Chief critic',
    bio: 'Joss Marchetti reviews film, books and exhibitions, and has sat in every seat of the Lantern but one, which is broken.',
  },
  adair: {
    slug: 'wen-adair',
    name: 'Wen Adair',
    jobTitle: 'Features writer',
    bio: 'Wen Adair writes long pieces about work: bakers, pilots, ringers, tram drivers. She lives on Skerra and comes in on the first ferry.',
  },
  teague: {
    slug: 'rosalind-teague',
    name: 'Rosalind Teague',
    jobTitle: 'Picture editor',
    bio: 'Rosalind Teague runs the Ledger’s picture desk and still takes the pictures nobody else would get up for.',
    portrait: 'staff-teague',
  },
} as const satisfies Record<string, AuthorPlan>;

export type AuthorKey = keyof typeof authors;

/** Those with a picture. */
type PortrayedKey = {
  [K in AuthorKey]: (typeof authors)[K] extends { portrait: PictureKey } ? K : never;
}[AuthorKey];

export interface StaffPlan {
  email: string;
  name: string;
  role: Role;
  author: PortrayedKey;
}

/** Who has an account. Nobody knows their passwords: the administrator resets them for whoever wants to play one. */
export const staff = {
  teague: {
    email: 'rosalind.teague@ledger.example',
    name: 'Rosalind Teague',
    role: 'photo_editor',
    author: 'teague',
  },
  castellan: {
    email: 'noor.castellan@ledger.example',
    name: 'Noor Castellan',
    role: 'editor',
    author: 'castellan',
  },
  ruel: { email: 'tamsin.ruel@ledger.example', name: 'Tamsin Ruel', role: 'writer', author: 'ruel' },
  halloway: {
    email: 'idris.halloway@ledger.example',
    name: 'Idris Halloway',
    role: 'writer',
    author: 'halloway',
  },
  oyelaran: {
    email: 'beatrix.oyelaran@ledger.example',
    name: 'Beatrix Oyelaran',
    role: 'contributor',
    author: 'oyelaran',
  },
} as const satisfies Record<string, StaffPlan>;

export type StaffKey = keyof typeof staff;

/** Numbers from the ranges that are kept free for fiction. */
export const helplines = {
  lantern: {
    name: 'The Lantern Line',
    phone: '0800 555 0142',
    url: 'https://lantern-line.example.org/',
    region: 'Norland',
    hours: 'every day, 24 hours',
  },
  skerra: {
    name: 'Island Listeners',
    phone: '0800 555 0117',
    url: 'https://island-listeners.example.org/',
    region: 'Skerra and the outer islands',
    hours: 'every day, 18:00 to 02:00',
  },
  stagehands: {
    name: 'Backstage, for people who work in music and theatre',
    phone: '+44 1632 555 0163',
    url: 'https://backstage.example.org/talk',
    region: '',
    hours: 'Monday to Friday, 10:00 to 22:00',
  },
  flood: {
    name: 'Five Valleys flood desk',
    phone: '0800 555 0188',
    url: 'https://floods.norland.example.org/',
    region: 'Norland',
    hours: 'while a warning is in force, 24 hours',
  },
} as const satisfies Record<string, HelplineInput>;

export type HelplineKey = keyof typeof helplines;
