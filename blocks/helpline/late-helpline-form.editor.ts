import { lateCode } from '../editing/late-code';

/** The form of a new helpline, with the schema that reads it. */
export const helplineFormCode = lateCode(() => import('./helpline-form.editor'));
