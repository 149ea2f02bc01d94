import type { Metadata } from 'next';
import { Entrance } from '@/components/desk/people/entrance';
import { JoinForm } from '@/components/desk/people/join-form.client';
import { findAccountLink } from '@/lib/auth/find-account-link';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';
import { peopleMessages } from '@/lib/kit/messages/people';

// The address holds a token: no other site may learn of it.
export const metadata: Metadata = { title: peopleMessages().join.title, referrer: 'no-referrer' };

/** The way in for whoever holds an invitation. Opening it uses nothing up: programs look at links in mails. */
export default async function Join({ params }: PageProps<'/desk/join/[token]'>) {
  const { token } = await params;
  const [link, site] = await Promise.all([findAccountLink(token, 'invite'), getSite()]);
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
    <Entrance
      site={site.name}
      title={words.join.title}
      text={words.join.as(link.email, deskMessages().role[link.role ?? 'writer'])}
    >
      <JoinForm token={token} email={link.email} />
    </Entrance>
  );
}
