import type { CropRatio } from '@/lib/document/crop';
import type { PhotoFigure } from '@/lib/document/shapes/photo';

interface Props {
  photo: PhotoFigure;
  /** Empty for one that says nothing beside the words that it stands with. */
  alt: string;
  crop: CropRatio;
  /** Of the file, in pixels: twice what the layout gives it. */
  width: number;
}

/** A small picture in one size, below the first screen: a choice of sizes for each would cost more than it saves. */
export function SmallPicture({ photo, alt, crop, width }: Props) {
  const files = photo.crops[crop]?.webp ?? photo.sizes;
  const file = files.find((one) => one.width >= width) ?? files.at(-1);
  if (!file) return null;
  return (
    <img src={file.url} alt={alt} width={file.width} height={file.height} loading="lazy" decoding="async" />
  );
}
