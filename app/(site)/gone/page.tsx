import { MessagePage } from '@/components/site/message-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadFrame } from '../load';

export const dynamic = 'force-dynamic';

/** proxy.ts answers with this page, and status 410, where a story was taken down. */
export default async function Gone() {
  const frame = await loadFrame();
  const words = siteMessages(frame.site.language);
  return <MessagePage frame={frame} status={410} settled title={words.goneTitle} text={words.goneText} />;
}
