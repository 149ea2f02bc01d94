import type { Metadata } from 'next';
import { Entrance } from '@/components/desk/people/entrance';
import { ResetForm } from '@/components/desk/people/reset-form.client';
import { findAccountLink } from '@/lib/auth/find-account-link';
import { getSite } from '@/lib/data/public/get-site';
import { peopleMessages } from '@/lib/kit/messages/people';

// The address holds a token: no other site may learn of it.
export const metadata: Metadata = { title: peopleMessages().reset.title, referrer: 'no-referrer' };

/** A new password for whoever holds a link to one. Opening it uses nothing up: programs look at links in mails. */
export default async function Reset({ params }: PageProps<'/desk/reset/[token]'>) {
  const { token } = await params;
  const [link, site] = await Promise.all([findAccountLink(token, 'reset'), getSite()]);
  const words = peopleMessages();
  if (!link) {
    return (
      <Entrance site={site.name} title={words.join.ended} text={words.join.endedText}>
        <p>
          <a href="/desk/sign-in" className="btn">
            {words.join.toSignIn}
          </a>
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance site={site.name} title={words.reset.title} text={words.reset.of(link.email)}>
      <ResetForm token={token} email={link.email} />
    </Entrance>
  );
}
