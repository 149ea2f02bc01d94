import type { Editor } from '@tiptap/core';
import type { EditorContext } from '@/blocks/editing/editor-context';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { StoryNow } from '@/lib/document/shapes/story-now';
import { askServer } from '../../ask-server';
import { mergeCode } from '../merge-code';
import type { SaveQueue } from '../save-queue';
import type { StoryContent } from '../use-story-draft';
import type { StoryFeed } from './story-feed';

interface Options {
  storyId: string;
  feed: StoryFeed;
  queue: SaveQueue<StoryContent>;
  context: EditorContext;
  editor: Editor;
  /** What somebody saved is in the page now. */
  followed: (by: StoryNow['savedBy'], content: DeskStory) => void;
}

/**
 * Brings what others save into the page as soon as it is stored, block by block beside what is being written here. Where
 * both changed the same, nothing happens until this page's own save: that asks. Returns how to stop.
 */
export function followSaves({ storyId, feed, queue, context, editor, followed }: Options): () => void {
  let loading = false;
  let tried = '';
  let stopped = false;

  const look = async () => {
    const now = feed.now();
    const attempt = `${now?.version} ${queue.version}`;
    if (stopped || loading || !now || now.version <= queue.version || attempt === tried) return;
    if (queue.busy) return;
    if (editor.view.composing) {
      // Half a character is being put together: any change of the text would break it off.
      editor.view.dom.addEventListener('compositionend', () => setTimeout(look), { once: true });
      return;
    }
    loading = true;
    const asked = askServer<DeskStory>(`/api/drafts/${storyId}`);
    // What shows it in the text.
    const code = await mergeCode.load().catch(() => null);
    const answer = await asked;
    loading = false;
    if (stopped || !answer.ok || !code) return;
    const { version, fields, document, updatedBy, updatedAt, photos, helplines } = answer.value;
    if (editor.view.composing) return void look();
    tried = attempt;
    context.photos.put(...photos);
    context.helplines.put(...helplines);
    const theirs = { version, content: { fields, document }, savedBy: updatedBy, savedAt: updatedAt };
    if (queue.follow(theirs)) followed(now.savedBy, answer.value);
    void look();
  };

  const stops = [feed.subscribe(look), queue.subscribe(look)];
  void look();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}
