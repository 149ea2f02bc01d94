import type { PhotoState } from '@/lib/data/write/photo-files';
import type { PhotoFile } from '@/lib/document/shapes/photo-file';
import { contentHash } from '@/lib/photos/rendition';
import { restamp } from '@/lib/photos/restamp/restamp';
import { photoFileOf } from './keep-photo-files';
import { readStoredFile } from './read-stored-file';

type Files = Pick<PhotoState, 'sizes' | 'share' | 'renditions'>;

/**
 * The files of a photo with other words inside and the same pictures. Null where one of them can't take any, or is
 * missing: then all have to be made anew.
 */
export async function restampFiles(
  photo: PhotoState,
  packet: string,
): Promise<(Files & { contents: Map<string, Buffer> }) | null> {
  const contents = new Map<string, Buffer>();
  const stamp = async <File extends PhotoFile>(file: File): Promise<File | null> => {
    const ending = file.key.slice(file.key.lastIndexOf('.') + 1);
    const before = await readStoredFile('private', file.key).catch(() => null);
    const data = before && restamp(before, ending, packet);
    if (!data) return null;
    const { width, height } = file;
    const made = photoFileOf(photo.sha256, {
      ...{ width, height, bytes: data.length, contentHash: contentHash(data) },
      ending: ending as 'webp' | 'jpg' | 'avif',
    });
    contents.set(made.key, data);
    return { ...file, ...made };
  };
  const all = async <File extends PhotoFile>(files: readonly File[]): Promise<File[] | null> => {
    const stamped: File[] = [];
    for (const file of files) {
      const made = await stamp(file);
      if (!made) return null;
      stamped.push(made);
    }
    return stamped;
  };
  const sizes = await all(photo.sizes);
  const renditions = sizes && (await all(photo.renditions));
  const share = photo.share && (await stamp(photo.share));
  if (!(sizes && renditions) || (photo.share && !share)) return null;
  return { sizes, renditions, share, contents };
}
