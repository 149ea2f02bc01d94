import type { Editor, JSONContent } from '@tiptap/core';
import { type HeadingLevel, headingLevels } from '@/blocks/heading/heading-levels';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { type WritingMessages, writingMessages } from '@/lib/kit/messages/writing';
import { insertBlock } from './insert-blocks';
import { toggleList } from './toggle-list';

/** What an insertion may use: the editor, and the ways to a picture that need a window of their own. */
export interface InsertDesk {
  editor: Editor;
  /** Asks for pictures of this device. */
  upload: () => void;
  /** Opens the library. */
  pickPhoto: () => void;
  /** Opens the library to choose several; none when it is closed without. */
  choosePhotos: () => Promise<DeskPhoto[]>;
}

/**
 * Something that can be put at the cursor. `text` is what a line is; `block` is more than words. The Insert menu shows
 * the blocks, the menu behind `/` shows both: a new kind of block is one entry here and its words in the catalogue.
 */
export interface Insertable {
  name: keyof WritingMessages['insertables'];
  group: 'text' | 'block';
  run(desk: InsertDesk): void;
}

/** Puts a block at the cursor and the focus where it is filled in: its words, or else its first field. */
function block(make: () => JSONContent): Insertable['run'] {
  return ({ editor }) => {
    const json = make();
    const dom = editor.view.nodeDOM(insertBlock(editor, json));
    if (dom instanceof HTMLElement && (!json.content || json.type === 'fact-box')) {
      dom.querySelector<HTMLElement>('.block-fields :is(input, select)')?.focus();
    }
  };
}

/** Asks for the pictures first: an empty gallery is nothing to look at. */
async function insertGallery({ editor, choosePhotos }: InsertDesk): Promise<void> {
  const content = (await choosePhotos()).map(({ id }) => ({ type: 'photo', attrs: { photoId: id } }));
  if (content.length === 0 || editor.isDestroyed) return;
  insertBlock(editor, { type: 'gallery', attrs: { layout: content.length > 2 ? 'grid' : 'pair' }, content });
}

const emptyRow = { type: 'tableRow', content: [1, 2, 3].map(() => ({ type: 'tableCell' })) };

/** A table as most begin: three columns with names, and two rows below. */
const emptyTable = (): JSONContent => ({
  type: 'table',
  attrs: { headerRow: true },
  content: [{ type: 'tableCaption' }, { type: 'tableGrid', content: [emptyRow, emptyRow, emptyRow] }],
});

const heading = (level: HeadingLevel): Insertable => ({
  name: `heading${level}`,
  group: 'text',
  run: ({ editor }) => editor.chain().focus().setNode('heading', { level }).run(),
});

/** Everything that can be put at the cursor, in the order of the menus. */
export const insertables: readonly Insertable[] = [
  ...headingLevels.map(heading),
  { name: 'bullets', group: 'text', run: ({ editor }) => toggleList(editor, false) },
  { name: 'numbers', group: 'text', run: ({ editor }) => toggleList(editor, true) },
  { name: 'uploadPhoto', group: 'block', run: ({ upload }) => upload() },
  { name: 'libraryPhoto', group: 'block', run: ({ pickPhoto }) => pickPhoto() },
  { name: 'gallery', group: 'block', run: (desk) => void insertGallery(desk) },
  {
    name: 'embed',
    group: 'block',
    run: block(() => ({ type: 'embed', attrs: { content: { ...emptyEmbed } } })),
  },
  {
    name: 'quote',
    group: 'block',
    run: block(() => ({ type: 'quote', content: [{ type: 'paragraph' }] })),
  },
  // Its words begin empty and are content, so that the cursor goes there rather than to the speaker.
  { name: 'pullQuote', group: 'block', run: block(() => ({ type: 'pull-quote', content: [] })) },
  {
    name: 'callout',
    group: 'block',
    run: block(() => ({ type: 'callout', content: [{ type: 'paragraph' }] })),
  },
  {
    name: 'factBox',
    group: 'block',
    run: block(() => ({ type: 'fact-box', content: [{ type: 'paragraph' }] })),
  },
  { name: 'table', group: 'block', run: block(emptyTable) },
  { name: 'helpline', group: 'block', run: block(() => ({ type: 'helpline' })) },
  { name: 'divider', group: 'block', run: block(() => ({ type: 'divider' })) },
];

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * What a search finds: every word of it begins a word of the label or of the other names. Labels come before other
 * names; an empty search finds everything.
 */
export function matchInsertables(query: string): Insertable[] {
  const words = writingMessages().insertables;
  const asked = wordsOf(query);
  const finds = (text: string) => {
    const there = wordsOf(text);
    return asked.every((word) => there.some((one) => one.startsWith(word)));
  };
  const byLabel = insertables.filter(({ name }) => finds(words[name].label));
  const byOther = insertables.filter(
    (item) => !byLabel.includes(item) && finds(`${words[item.name].label} ${words[item.name].also}`),
  );
  return [...byLabel, ...byOther];
}
