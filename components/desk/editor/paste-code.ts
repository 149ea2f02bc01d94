import { lateCode } from '@/blocks/editing/late-code';

/** What pastes and drops need: the readers of other programs' HTML, and all definitions of blocks. */
export const pasteCode = lateCode(async () => {
  const [{ takePaste, takeDrop }, { readPastedBlock }] = await Promise.all([
    import('./paste'),
    import('@/blocks/read-pasted-block'),
  ]);
  return { takePaste, takeDrop, readPastedBlock };
});
