import { z } from 'zod';
import type { DeskByline, DeskPerson, DeskPortrait } from '@/lib/document/shapes/desk-people';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { personSubject } from '../write/person-rows';
import { personSelect, toDeskPerson } from './desk-person';

const linksSchema = z.array(z.object({ label: z.string(), url: z.string() }));

/** Somebody who works here, and what the viewer may do to them. */
export interface PersonPage {
  person: DeskPerson;
  byline: DeskByline | null;
  /** Of the byline. */
  portrait: DeskPortrait | null;
  may: Record<'role' | 'suspend' | 'remove' | 'sessions' | 'reset' | 'profile', boolean>;
}

/** @throws Problem `not-found`, also to who may not see people other than themselves */
export async function getPerson(viewer: Viewer, id: string): Promise<PersonPage> {
  if (!isId(id) || (id !== viewer.id && !can(viewer, 'person.see'))) throw new Problem('not-found');
  const row = await database().person.findUnique({
    where: { id },
    select: { ...personSelect(new Date()), author: { include: { portrait: { select: deskPhotoSelect } } } },
  });
  if (!row) throw new Problem('not-found');
  const { author, ...rest } = row;
  const person = toDeskPerson(rest);
  const subject = personSubject(person);
  const others = id !== viewer.id;
  return {
    person,
    byline: author && {
      slug: author.slug,
      name: author.name,
      jobTitle: author.jobTitle,
      bio: author.bio,
      links: linksSchema.parse(author.links),
    },
    portrait: author?.portrait
      ? { photo: (await toDeskPhotos([author.portrait]))[0] as DeskPhoto, alt: author.portraitAlt }
      : null,
    may: {
      role: others && can(viewer, 'person.role', subject),
      suspend: others && can(viewer, 'person.suspend', subject),
      remove: others && can(viewer, 'person.remove', subject),
      sessions: !others || can(viewer, 'person.sessions', subject),
      reset: others && person.standing === 'active' && can(viewer, 'person.reset', subject),
      profile: can(viewer, 'person.profile', subject),
    },
  };
}
