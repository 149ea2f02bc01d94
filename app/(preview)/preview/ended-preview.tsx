import { MessagePage } from '@/components/site/message-page';
import { previewMessages } from '@/lib/kit/messages/preview';
import { loadFrame } from '../load';

/** What a preview link answers after its time, or once it was withdrawn. */
export async function EndedPreview() {
  const frame = await loadFrame();
  const words = previewMessages(frame.site.language);
  return <MessagePage frame={frame} status={410} title={words.endedTitle} text={words.endedText} />;
}
