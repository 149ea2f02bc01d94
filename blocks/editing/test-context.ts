import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { readPastedBlock } from '../read-pasted-block';
import type { EditorContext } from './editor-context';
import { Shelf } from './shelf';

const refuse = async () => ({ ok: false as const, sentence: 'Nobody is there.' });

/** A context for tests that need the schema and no desk: empty shelves, every errand refused. */
export const testContext: EditorContext = {
  locale: { language: 'en', zone: 'UTC' },
  words: editorBlockMessages('en'),
  writerName: 'Ana Brandt',
  embeds: new Map(),
  photos: new Shelf(),
  helplines: new Shelf(),
  mayDecideCredit: false,
  editPhoto: refuse,
  decideCreditUnknown: refuse,
  revokeCreditUnknown: refuse,
  createHelpline: refuse,
  choosePhotos: async () => [],
  fetchPostPicture: refuse,
  readBlock: readPastedBlock,
  lookUpEmbed: refuse,
};
