import type { Bench } from '../bench';
import { withDateline } from '../with-dateline';
import { largeJpeg } from './large-jpeg';
import { measureCrowd } from './measure-crowd';
import { measureSearch } from './measure-search';
import { measureUpload } from './measure-upload';

/** One large picture, many at once beside readers, and the library. */
export const benchPhotos: Bench = async (context) => {
  const jpeg = await largeJpeg();
  const uploads = await withDateline(context, async (benched) => {
    const one = await measureUpload(context, benched.desk, jpeg);
    return [...one, ...(await measureCrowd(context, benched, jpeg))];
  });
  // On a Dateline of its own: the worker is still busy with those pictures.
  const search = await withDateline(context, (benched) => measureSearch(context, benched));
  return [...uploads, ...search];
};
