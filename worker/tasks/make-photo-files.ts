import { makePhotoFiles } from '@/lib/newsroom/make-photo-files';
import type { Task } from '../task';

/** AVIF, crops and the credit inside every file of one photo. Limits its own time and memory. */
export const makePhotoFilesTask: Task<'make-photo-files'> = ({ photoId }, { signal }) =>
  makePhotoFiles(photoId, signal);
