import { toneCount } from '@/lib/document/site/site-settings';
import { Problem } from '@/lib/kit/problem';
import { isSectionSlug } from '@/lib/kit/slug';
import type { Role } from '@/lib/policy/viewer';
import { database } from '../client';

export interface NewSite {
  name: string;
  tagline: string;
  description: string;
  language: string;
  zone: string;
}

/**
 * Makes the newsroom's one row of settings. An existing one stays as it is.
 * @param awaitsDemo whether the demo stories are still to come; a newsroom that began empty never gets them
 */
export async function ensureSite(site: NewSite, awaitsDemo: boolean): Promise<void> {
  const row = { id: 1, ...site, demoLoaded: !awaitsDemo };
  await database().site.upsert({ where: { id: 1 }, create: row, update: {} });
}

/** Whether the settings were made, by an earlier start. */
export async function hasNewsroom(): Promise<boolean> {
  return (await database().site.count()) > 0;
}

/** Whether the demo was begun and isn't all there yet. */
export async function awaitsDemo(): Promise<boolean> {
  const site = await database().site.findUnique({ where: { id: 1 }, select: { demoLoaded: true } });
  return site?.demoLoaded === false;
}

/** Notes that nothing of the demo is missing any more. */
export async function markDemoLoaded(): Promise<void> {
  await database().site.update({ where: { id: 1 }, data: { demoLoaded: true } });
}

/** Adds a member of staff, or finds the one who already has this e-mail address, as they are. Returns their id. */
export async function ensurePerson(person: {
  email: string;
  name: string;
  passwordHash: string;
  role: Role;
}): Promise<string> {
  const email = person.email.toLowerCase();
  const row = await database().person.upsert({
    where: { email },
    create: { ...person, email },
    update: {},
    select: { id: true },
  });
  return row.id;
}

/**
 * Adds a section, or finds the one that already has this address. Returns its id.
 * @throws Problem `invalid-fields` for a slug that is none, or that the site's own pages use; `section-name-taken` where another
 * section is called so: readers couldn't tell them apart
 */
export async function ensureSection(section: {
  slug: string;
  name: string;
  description: string;
  position: number;
}): Promise<string> {
  const { slug } = section;
  if (!isSectionSlug(slug)) throw new Problem('invalid-fields', { field: 'slug' });
  const name = { equals: section.name.trim(), mode: 'insensitive' } as const;
  if (await database().section.findFirst({ where: { name, slug: { not: slug } }, select: { id: true } }))
    throw new Problem('section-name-taken', { name: section.name });
  const row = await database().section.upsert({
    where: { slug },
    // Sections take turns with the tones of the site.
    create: { ...section, tone: section.position % toneCount },
    update: {},
    select: { id: true },
  });
  return row.id;
}

/** Adds a byline, or finds the one that already has this address. Returns its id. */
export async function ensureAuthor(author: {
  slug: string;
  name: string;
  jobTitle: string;
  bio: string;
  personId: string | null;
}): Promise<string> {
  const { slug } = author;
  const row = await database().author.upsert({
    where: { slug },
    create: author,
    update: {},
    select: { id: true },
  });
  return row.id;
}
