import { tintPhotos } from '@/lib/newsroom/tint-photos';
import type { Task } from '../task';

/** Every hour, and on until none is left: the colours of photos that came before colours were noted. */
export const tintPhotosTask: Task<'tint-photos'> = ({ after = null }, { signal }) =>
  tintPhotos(after, { signal });
