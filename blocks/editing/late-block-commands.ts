import type { Editor } from '@tiptap/core';
import { lateCode } from './late-code';

const code = lateCode(async () => {
  const [
    { moveBlock, blockAtSelection },
    { duplicateBlock, removeBlock },
    { toggleInsertion },
    { keyInField },
  ] = await Promise.all([
    import('./move-block'),
    import('./copy-block'),
    import('./insertion'),
    import('./keys-in-fields'),
  ]);
  return { moveBlock, blockAtSelection, duplicateBlock, removeBlock, toggleInsertion, keyInField };
});

type BlockCommands = NonNullable<ReturnType<typeof code.now>>;

/**
 * Does something with whole blocks or brackets: at once, or as soon as the code for it has come. What it says: whether
 * it could be done; true while that is open, since the key that asked for it is taken.
 */
export function withBlockCommands(editor: Editor, run: (commands: BlockCommands) => boolean): boolean {
  const commands = code.now();
  if (commands) return run(commands);
  void code
    .load()
    .then((loaded) => !editor.isDestroyed && run(loaded))
    .catch((error: unknown) => console.warn('Blocks can’t be moved yet:', error));
  return true;
}

/** The code behind `withBlockCommands`, if it is there. */
export const blockCommandsNow = code.now;
