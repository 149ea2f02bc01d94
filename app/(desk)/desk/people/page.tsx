import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { InvitationList } from '@/components/desk/people/invitation-list';
import { InviteForm } from '@/components/desk/people/invite-form.client';
import { PersonList } from '@/components/desk/people/person-list';
import { listInvitations, listPeople } from '@/lib/data/desk/list-people';
import { listSections } from '@/lib/data/desk/list-sections';
import { getSite } from '@/lib/data/public/get-site';
import { peopleMessages } from '@/lib/kit/messages/people';
import { can } from '@/lib/policy/can';
import { roles } from '@/lib/policy/viewer';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: peopleMessages().title };

interface Props {
  searchParams: Promise<{ show?: string | string[] }>;
}

/** Who works here. */
export default async function People({ searchParams }: Props) {
  const viewer = await viewerOrSignIn('/desk/people');
  if (!can(viewer, 'person.see')) notFound();
  const removed = (await searchParams).show === 'removed';
  const [people, invitations, sections, site] = await Promise.all([
    listPeople(viewer, { removed }),
    listInvitations(viewer),
    listSections(viewer),
    getSite(),
  ]);
  const words = peopleMessages();
  const { sectionIds } = viewer;
  const given = roles.filter((role) =>
    can(viewer, 'person.invite', { kind: 'person', id: '', role, sectionIds }),
  );
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      {people.length === 0 ? (
        <p className="border-y border-rule px-2 py-6 text-ink-soft">{words.noneRemoved}</p>
      ) : (
        <PersonList people={people} viewerId={viewer.id} sections={sections} locale={site} now={Date.now()} />
      )}
      <p className="mt-3 text-sm">
        <Link href={removed ? '/desk/people' : '/desk/people?show=removed'} className="text-link">
          {removed ? words.showPresent : words.showRemoved}
        </Link>
      </p>
      {!removed && (
        <>
          <InvitationList invitations={invitations} locale={site} />
          {given.length > 0 && (
            <section className="mt-8 max-w-xl">
              <h2 className="font-serif text-xl font-medium">{words.invite.title}</h2>
              <InviteForm
                roles={given}
                sections={sections.filter(({ id }) => sectionIds.length === 0 || sectionIds.includes(id))}
              />
            </section>
          )}
        </>
      )}
    </div>
  );
}
