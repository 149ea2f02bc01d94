import { lateCode } from '@/blocks/editing/late-code';

/** Merging two people's words, and showing the outcome in an open text: there is nothing to merge when a page opens. */
export const mergeCode = lateCode(async () => {
  const [{ mergeContent, conflictKeys }, { applyDocument }] = await Promise.all([
    import('./merge-content'),
    import('./apply-document'),
  ]);
  return { mergeContent, conflictKeys, applyDocument };
});
