import { MessagePage } from '@/components/site/message-page';
import { previewMessages } from '@/lib/kit/messages/preview';
import { loadFrame } from '../load';

/** What a preview's address answers to whoever may not see it, and where there is nothing: the same for both. */
export async function MissingPreview() {
  const frame = await loadFrame();
  const words = previewMessages(frame.site.language);
  return <MessagePage frame={frame} status={404} title={words.missingTitle} text={words.missingText} />;
}
