import type { Portrait as Shown } from '@/lib/document/shapes/byline';
import { SmallPicture } from './small-picture';

const sizes = {
  small: 'portrait',
  medium: 'portrait size-20',
  large: 'portrait size-28 sm:size-36',
} as const;
const widths = { small: 160, medium: 160, large: 320 } as const;

interface Props {
  portrait: Shown | null | undefined;
  size: keyof typeof sizes;
}

/** An author's picture, round as no other is. */
export function Portrait({ portrait, size }: Props) {
  if (!portrait) return null;
  return (
    <div className={`card-picture ${sizes[size]}`}>
      <SmallPicture photo={portrait.photo} alt={portrait.alt} crop="1:1" width={widths[size]} />
    </div>
  );
}
