import type { Metadata } from 'next';
import { AskResetForm } from '@/components/desk/people/ask-reset-form.client';
import { Entrance } from '@/components/desk/people/entrance';
import { getSite } from '@/lib/data/public/get-site';
import { config } from '@/lib/kit/config';
import { peopleMessages } from '@/lib/kit/messages/people';

export const metadata: Metadata = { title: peopleMessages().reset.askTitle };

/** The way to a new password: by mail where this newsroom can send some, else through an administrator. */
export default async function Forgotten() {
  const site = await getSite();
  const words = peopleMessages().reset;
  const byMail = config.smtpUrl() !== null;
  return (
    <Entrance site={site.name} title={words.askTitle} text={byMail ? words.askHint : words.byHand}>
      {byMail && <AskResetForm />}
      <p className="text-sm">
        <a href="/desk/sign-in" className="text-link">
          {peopleMessages().join.toSignIn}
        </a>
      </p>
    </Entrance>
  );
}
