import { removePhotoFiles } from '@/lib/newsroom/remove-photo-files';
import type { Task } from '../task';

/** Files that a photo had before: by now no open page asks for them. */
export const removePhotoFilesTask: Task<'remove-photo-files'> = ({ photoId, keys }) =>
  removePhotoFiles(photoId, keys);
