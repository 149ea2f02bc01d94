import { MessagePage } from '@/components/site/message-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadFrame } from './load';

/**
 * What an address answers that leads nowhere. Pages show it too when what they were asked for went away between the
 * decision in proxy.ts and their own reading; the status is then said in a meta element, for what stands before Next.
 */
export async function MissingPage() {
  const frame = await loadFrame();
  const words = siteMessages(frame.site.language);
  return (
    <>
      <meta name="edge-status" content="404" />
      <meta name="robots" content="noindex" />
      <MessagePage frame={frame} title={words.missingTitle} text={words.missingText} />
    </>
  );
}
