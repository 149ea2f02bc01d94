import type { Block } from '@/lib/document/block';
import type { DeskPhoto, PhotoEdit } from '@/lib/document/shapes/desk-photo';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFate } from '@/lib/document/shapes/embed-watch';
import type { Helpline, HelplineInput } from '@/lib/document/shapes/helpline';
import type { Locale } from '@/lib/kit/dates';
import type { EditorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import type { Shelf } from './shelf';

/** What an errand of the editor comes back with: its value, or a sentence for the person who sent it. */
export type Errand<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** What the platform answered about an address: `reason` says why there is less than everything. */
export interface EmbedAnswer {
  embed: EmbedContent;
  fetched: boolean;
  reason: string | null;
}

/**
 * What block editors may ask of the desk that they stand in. They get it when the editor is made, so that no block
 * imports the desk.
 */
export interface EditorContext {
  /** The language and zone that readers get: previews show what they will see. */
  locale: Locale;
  words: EditorBlockMessages;
  /** Who writes here, by name. */
  writerName: string;
  photos: Shelf<DeskPhoto>;
  helplines: Shelf<Helpline>;
  /** Whether the person may decide that a photo's credit stays unknown. The use case checks again. */
  mayDecideCredit: boolean;
  /** Each of the three puts the changed photo on the shelf. */
  editPhoto(id: string, edit: PhotoEdit): Promise<Errand<DeskPhoto>>;
  decideCreditUnknown(id: string, reason: string): Promise<Errand<DeskPhoto>>;
  revokeCreditUnknown(id: string): Promise<Errand<DeskPhoto>>;
  /** Puts the new entry on the shelf. */
  createHelpline(input: HelplineInput): Promise<Errand<Helpline>>;
  /** Lets the person choose photos from the library; they are on the shelf by then. None when they think better of it. */
  choosePhotos(): Promise<DeskPhoto[]>;
  /**
   * A block that came through the clipboard, as its kind's schema has it; null for what none accepts, and before the
   * definitions are there: whoever takes a paste in waits for them.
   */
  readBlock(pasted: Block): Block | null;
  /** What became of the posts that readers of this story see, by `linkKey` of their addresses. */
  embeds: ReadonlyMap<string, EmbedFate>;
  /** Has the server take a picture of a post into the library, credited to who posted it. It is on the shelf by then. */
  fetchPostPicture(address: string, post: { handle: string; url: string }): Promise<Errand<DeskPhoto>>;
  /**
   * Asks about an address or a whole embed code. Refused when nothing usable is in it.
   * @param fresh the platform itself, whatever is kept of its answers
   */
  lookUpEmbed(text: string, fresh?: boolean): Promise<Errand<EmbedAnswer>>;
}
