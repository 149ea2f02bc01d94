import { MessagePage } from '@/components/site/message-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadFrame } from './load';

/**
 * What an address answers that leads nowhere. Pages show it too when what they were asked for went away between the
 * decision in proxy.ts and their own reading.
 * @param settled whether proxy.ts has set the status of the answer
 */
export async function MissingPage({ settled = false }: { settled?: boolean }) {
  const frame = await loadFrame();
  const words = siteMessages(frame.site.language);
  return (
    <MessagePage
      frame={frame}
      status={404}
      settled={settled}
      title={words.missingTitle}
      text={words.missingText}
    />
  );
}
