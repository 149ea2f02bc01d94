import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { EndAllButton } from '@/components/desk/people/end-all-button.client';
import { PlaceForm } from '@/components/desk/people/place-form.client';
import { PortraitForm } from '@/components/desk/people/portrait-form.client';
import { ProfileForm } from '@/components/desk/people/profile-form.client';
import { ResetLinkButton } from '@/components/desk/people/reset-link-button.client';
import { SecondFactorOn } from '@/components/desk/people/second-factor-on.client';
import { SessionList } from '@/components/desk/people/session-list.client';
import { StandingButtons } from '@/components/desk/people/standing-buttons.client';
import { getPerson } from '@/lib/data/desk/get-person';
import { listSections } from '@/lib/data/desk/list-sections';
import { listSessions } from '@/lib/data/desk/list-sessions';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';
import { peopleMessages } from '@/lib/kit/messages/people';
import { isProblem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { roles } from '@/lib/policy/viewer';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: peopleMessages().title };

/** Somebody who works here: what they are, where they are signed in, how readers know them. */
export default async function PersonPage({ params }: PageProps<'/desk/people/[id]'>) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/people/${id}`);
  const found = await getPerson(viewer, id).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) notFound();
    throw error;
  });
  const { person, byline, portrait, may } = found;
  const [site, sections, sessions] = await Promise.all([
    getSite(),
    listSections(viewer),
    may.sessions ? listSessions(viewer, id) : [],
  ]);
  const words = peopleMessages();
  const { sectionIds } = viewer;
  const given = roles.filter(
    (role) => role === person.role || can(viewer, 'person.role', { kind: 'person', id, role, sectionIds }),
  );
  const heading = 'font-serif text-xl font-medium';
  const part = 'mt-8 border-t border-rule pt-5';
  return (
    <div className="mx-auto max-w-2xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      {can(viewer, 'person.see') && (
        <Link href="/desk/people" className="text-link inline-flex min-h-8 items-center text-sm">
          {words.person.back}
        </Link>
      )}
      <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight break-words">{person.name}</h1>
      <p className="mt-1 text-sm break-words text-ink-soft">
        {deskMessages().role[person.role]} · {person.email}
        {person.standing !== 'active' && ` · ${words.standing[person.standing]}`}
      </p>
      {can(viewer, 'person.see') && (
        <p className="mt-2 text-sm">
          <Link href={`/desk/board?whose=${id}`} className="text-link">
            {words.person.holds}
          </Link>
        </p>
      )}
      {may.role && person.standing === 'active' && (
        <section className={part}>
          <h2 className={heading}>{words.person.place}</h2>
          <PlaceForm
            key={`${person.role} ${person.sectionIds}`}
            place={{ id, role: person.role, sectionIds: person.sectionIds }}
            roles={given}
            sections={sections}
          />
        </section>
      )}
      {may.sessions && (
        <section className={part}>
          <h2 className={heading}>{words.sessions.title}</h2>
          <SessionList personId={id} sessions={sessions} locale={site} own={id === viewer.id} />
          {id !== viewer.id && sessions.length > 1 && <EndAllButton personId={id} />}
        </section>
      )}
      {(may.suspend || may.remove || may.reset) && (
        <section className={part}>
          <h2 className={heading}>{words.person.access}</h2>
          <StandingButtons
            id={id}
            standing={person.standing}
            maySuspend={may.suspend}
            mayRemove={may.remove}
          />
          {may.reset && <ResetLinkButton id={id} email={person.email} />}
          {may.reset && person.secondFactor && (
            <>
              <h3 className="mt-6 font-serif text-lg font-medium">{words.secondFactor.title}</h3>
              <p className="text-sm text-ink-soft">{words.secondFactor.others}</p>
              <SecondFactorOn personId={id} left={null} app />
            </>
          )}
        </section>
      )}
      {may.profile && (
        <section className={part}>
          <h2 className={heading}>{words.profile.title}</h2>
          <ProfileForm personId={id} name={person.name} byline={byline} />
          <h3 className="mt-8 font-serif text-lg font-medium">{peopleMessages().portrait.title}</h3>
          <PortraitForm personId={id} hasByline={byline !== null} portrait={portrait} />
        </section>
      )}
    </div>
  );
}
