import type { Metadata } from 'next';
import { MuteForm } from '@/components/desk/notices/mute-form.client';
import { Entrance } from '@/components/desk/people/entrance';
import { getSite } from '@/lib/data/public/get-site';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { readMuteToken } from '@/lib/kit/mute-token';

// The address holds a token: no other site may learn of it.
export const metadata: Metadata = { title: noticeMessages().mute.title, referrer: 'no-referrer' };

/** Ends mails of a kind for whoever got one. Opening it changes nothing: programs look at links in mails. */
export default async function Mute({ params }: PageProps<'/desk/mute/[token]'>) {
  const { token } = await params;
  const words = noticeMessages();
  const { name } = await getSite();
  const mute = readMuteToken(token);
  const kind = Object.entries(words.kinds).find(([one]) => one === mute?.kind)?.[1];
  if (!mute || (!kind && mute.kind !== 'all')) {
    return (
      <Entrance site={name} title={words.mute.broken} text={words.mute.brokenHint}>
        <p>
          <a href="/desk/account/notices" className="btn">
            {words.mute.toDesk}
          </a>
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance
      site={name}
      title={words.mute.title}
      text={`${kind ? words.mute.what(kind) : words.mute.all} ${words.mute.stays}`}
    >
      <MuteForm token={token} />
    </Entrance>
  );
}
