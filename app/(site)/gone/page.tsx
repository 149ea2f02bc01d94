import type { Metadata } from 'next';
import { MessagePage } from '@/components/site/message-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadFrame, loadSite } from '../load';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const site = await loadSite();
  return { title: `${siteMessages(site.language).goneTitle} — ${site.name}`, robots: { index: false } };
}

/** proxy.ts answers with this page, and status 410, where a story was taken down. */
export default async function Gone() {
  const frame = await loadFrame();
  const words = siteMessages(frame.site.language);
  return (
    <>
      <meta name="edge-status" content="410" />
      <MessagePage frame={frame} title={words.goneTitle} text={words.goneText} />
    </>
  );
}
