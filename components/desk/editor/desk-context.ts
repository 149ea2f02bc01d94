import type { EditorContext, Errand } from '@/blocks/editing/editor-context';
import { lateCode } from '@/blocks/editing/late-code';
import { Shelf } from '@/blocks/editing/shelf';
import type { Refs } from '@/lib/document/refs';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { Helpline } from '@/lib/document/shapes/helpline';
import type { LinkState } from '@/lib/document/shapes/link-state';
import type { Locale } from '@/lib/kit/dates';
import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { openingMessages } from '@/lib/kit/messages/opening';
import { askServer } from '../ask-server';
import { pasteCode } from './paste-code';
import { PhotoRequests } from './photo-requests';

const errandCode = lateCode(() => import('./errands'));

/** An errand whose code comes late; that it can't be had is a refusal like others. */
async function withErrands<T>(
  run: (errands: typeof import('./errands')) => Promise<Errand<T>>,
): Promise<Errand<T>> {
  const errands = await errandCode.load().catch(() => null);
  return errands ? run(errands) : { ok: false, sentence: openingMessages().later.failed };
}

/** The desk as its editor has it: what blocks see, and the requests that its own windows answer. */
export interface DeskContext extends EditorContext {
  photoRequests: PhotoRequests;
  /** What is known of the addresses in the text. */
  links: Shelf<LinkState>;
}

/** What is on the shelves when a page opens. */
type Stock = Pick<DeskStory, 'photos' | 'helplines' | 'embeds'> & {
  may: Pick<DeskStory['may'], 'decideCredit'>;
};

/** The desk as blocks see it: the story's shelves and the errands that the server does for them. */
export function deskContext(story: Stock, locale: Locale, writerName: string): DeskContext {
  const photos = new Shelf<DeskPhoto>(story.photos);
  const helplines = new Shelf<Helpline>(story.helplines);
  const photoRequests = new PhotoRequests();

  async function onShelf<T extends { id: string }>(
    shelf: Shelf<T>,
    run: (errands: typeof import('./errands')) => Promise<Errand<T>>,
  ) {
    const answer = await withErrands(run);
    if (answer.ok) shelf.put(answer.value);
    return answer;
  }

  return {
    photoRequests,
    links: new Shelf<LinkState>(),
    choosePhotos: photoRequests.ask,
    locale,
    writerName,
    embeds: new Map(story.embeds.map(({ address, ...fate }) => [address, fate])),
    words: editorBlockMessages(),
    photos,
    helplines,
    mayDecideCredit: story.may.decideCredit,
    editPhoto: (id, edit) => onShelf(photos, (errands) => errands.editPhoto(id, edit)),
    decideCreditUnknown: (id, reason) =>
      onShelf(photos, (errands) => errands.decideCreditUnknown(id, reason)),
    revokeCreditUnknown: (id) => onShelf(photos, (errands) => errands.revokeCreditUnknown(id)),
    createHelpline: (input) => onShelf(helplines, (errands) => errands.createHelpline(input)),
    readBlock: (pasted) => pasteCode.now()?.readPastedBlock(pasted) ?? null,
    fetchPostPicture: (address, post) => onShelf(photos, (errands) => errands.postPicture(address, post)),
    lookUpEmbed: (text, fresh = false) => withErrands(({ lookUpEmbed }) => lookUpEmbed(text, fresh)),
  };
}

/** Puts every shared helpline on the shelf, to choose from. Without an answer the story's own stay on it. */
export async function loadHelplines({ helplines }: EditorContext): Promise<void> {
  const answer = await askServer<{ helplines: Helpline[] }>('/api/helplines');
  if (answer.ok) helplines.put(...answer.value.helplines);
}

/** Puts the photos of the stored story on the shelf as they are now: some may be new, some changed elsewhere. */
export async function loadPhotos({ photos, helplines }: EditorContext, storyId: string): Promise<void> {
  const answer = await askServer<DeskStory>(`/api/drafts/${storyId}`);
  if (!answer.ok) return;
  photos.put(...answer.value.photos);
  helplines.put(...answer.value.helplines);
}

/** What checks look at: the shelves as they are now. */
export function refsOf({ photos, helplines, links, embeds }: DeskContext): Refs {
  return {
    photos: new Map(photos.all().map((photo) => [photo.id, photo])),
    helplines: new Map(helplines.all().map((helpline) => [helpline.id, helpline])),
    links: new Map(links.all().map((link) => [link.id, link])),
    embeds,
  };
}
