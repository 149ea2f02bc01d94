const endings =
  /\.(?:jpe?g|png|webp|avif|tiff?|gif|hei[cf]|bmp|psd|jxl|jp2|cr[23]|nef|arw|dng|raf|orf|rw2|svg)$/i;

/** Kinds that a picker offers. Without HEIC on the list an iPhone sends JPEG instead. */
export const pickedKinds = 'image/jpeg,image/png,image/webp,image/avif,image/tiff,image/gif';

/** Pictures of a drop or folder, and how many other files were among them. */
export interface Found {
  pictures: File[];
  skipped: number;
}

/**
 * The pictures among files, by what they are called: what they really are the server finds out. Kinds that it refuses
 * go along, because it says how to send them instead. What systems put into folders isn't counted.
 */
export function picturesAmong(files: readonly File[]): Found {
  const visible = files.filter(({ name }) => !/^(?:\.|thumbs\.db$|desktop\.ini$)/i.test(name));
  const pictures = visible.filter(({ type, name }) => type.startsWith('image/') || endings.test(name));
  return { pictures, skipped: visible.length - pictures.length };
}

/** The files that one chose, dropped or pasted one by one; a folder among them gives nothing here. */
export function picturesIn(files: Iterable<File> | null | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/') || file.type === '');
}
