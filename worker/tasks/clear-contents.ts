import { clearContents } from '@/lib/newsroom/clear-contents';
import type { Task } from '../task';

/** Files of a photo that was deleted long enough ago. */
export const clearContentsTask: Task<'clear-contents'> = ({ contents }) => clearContents(contents);
