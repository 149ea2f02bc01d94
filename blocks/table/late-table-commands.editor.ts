import { lateCode } from '../editing/late-code';

/** What can be done in tables, and the selection of cells: a fifth of the editor's own code, for the few stories with one. */
export const tableCode = lateCode(() => import('./table-commands.editor'));
