import { newBlockId } from '@/lib/kit/ids';

/** A photo of the library as a block of a story, with its own words unless a caption is given. */
export function photoBlock(photoId: string, caption: string | null = null) {
  return {
    id: newBlockId(),
    type: 'photo',
    version: 1,
    photoId,
    alt: null,
    decorative: false,
    caption: caption === null ? null : [{ text: caption }],
    layout: 'column',
  };
}
