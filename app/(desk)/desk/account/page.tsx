import type { Metadata } from 'next';
import Link from 'next/link';
import { SignOutButton } from '@/components/desk/account/sign-out-button.client';
import { SignOutEverywhereButton } from '@/components/desk/account/sign-out-everywhere-button.client';
import { AddPasskey } from '@/components/desk/passkeys/add-passkey.client';
import { PasskeyList } from '@/components/desk/passkeys/passkey-list.client';
import { ChangePasswordForm } from '@/components/desk/people/change-password-form.client';
import { PortraitForm } from '@/components/desk/people/portrait-form.client';
import { ProfileForm } from '@/components/desk/people/profile-form.client';
import { SetUpSecondFactor } from '@/components/desk/people/second-factor.client';
import { SecondFactorOn } from '@/components/desk/people/second-factor-on.client';
import { SessionList } from '@/components/desk/people/session-list.client';
import { getPerson } from '@/lib/data/desk/get-person';
import { getSecondFactor } from '@/lib/data/desk/get-second-factor';
import { listSessions } from '@/lib/data/desk/list-sessions';
import { getSite } from '@/lib/data/public/get-site';
import { deliveryMessages } from '@/lib/kit/messages/delivery';
import { deskMessages } from '@/lib/kit/messages/desk';
import { jobMessages } from '@/lib/kit/messages/jobs';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { peopleMessages } from '@/lib/kit/messages/people';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: deskMessages().account.title };

/** Who one is here, and the ways out. */
export default async function Account() {
  const viewer = await viewerOrSignIn('/desk/account');
  const [sessions, { person, byline, portrait }, site, factor] = await Promise.all([
    listSessions(viewer, viewer.id),
    getPerson(viewer, viewer.id),
    getSite(),
    getSecondFactor(viewer),
  ]);
  const words = deskMessages().account;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <section className="mt-6 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{viewer.name}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          <strong className="font-semibold text-ink">{deskMessages().role[viewer.role]}.</strong>{' '}
          {words.mayDo[viewer.role]}
        </p>
        <div className="mt-4">
          <SignOutButton className="btn" />
        </div>
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{words.sessionsTitle}</h2>
        <SessionList personId={viewer.id} sessions={sessions} locale={site} own />
        <p className="mt-2 mb-4 text-sm text-pretty text-ink-soft">{words.everywhereHint}</p>
        <SignOutEverywhereButton />
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{peopleMessages().password.title}</h2>
        <ChangePasswordForm about={[person.name, person.email]} />
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{passkeyMessages().title}</h2>
        <p className="mt-1 text-sm text-pretty text-ink-soft">{passkeyMessages().hint}</p>
        <PasskeyList passkeys={factor.passkeys} locale={site} />
        <AddPasskey />
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{peopleMessages().secondFactor.title}</h2>
        <p className="mt-1 text-sm text-pretty text-ink-soft">{peopleMessages().secondFactor.hint}</p>
        {!factor.on && <SetUpSecondFactor />}
        {(factor.on || factor.passkeys.length > 0) && (
          <SecondFactorOn personId={viewer.id} left={factor.left} app={factor.on} />
        )}
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{peopleMessages().profile.title}</h2>
        <ProfileForm personId={viewer.id} name={person.name} byline={byline} />
        <h3 className="mt-8 font-serif text-lg font-medium">{peopleMessages().portrait.title}</h3>
        <PortraitForm personId={viewer.id} hasByline={byline !== null} portrait={portrait} />
      </section>
      <section className="mt-8 max-w-xl border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">
          <Link href="/desk/account/notices" className="text-link">
            {noticeMessages().settings.title}
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{noticeMessages().settings.intro}</p>
      </section>
      {can(viewer, 'jobs.see') && (
        <section className="mt-8 max-w-xl border-t border-rule pt-5">
          <h2 className="font-serif text-xl font-medium">
            <Link href="/desk/jobs" className="text-link">
              {jobMessages().link}
            </Link>
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{jobMessages().linkHint}</p>
        </section>
      )}
      {can(viewer, 'delivery.see') && (
        <section className="mt-8 max-w-xl border-t border-rule pt-5">
          <h2 className="font-serif text-xl font-medium">
            <Link href="/desk/delivery" className="text-link">
              {deliveryMessages().link}
            </Link>
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{deliveryMessages().linkHint}</p>
        </section>
      )}
    </div>
  );
}
