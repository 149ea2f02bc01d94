import { lateCode } from '../editing/late-code';

/** The fields of a post: folded away until somebody edits one. */
export const embedDetailsCode = lateCode(() => import('./embed-details.editor'));
