import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Custom<More = unknown> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & More;

/** What `embed-post` reads; all of it is drawn by blocks/embed/embed-frame.view.tsx. */
interface EmbedPostAttributes {
  provider: string;
  src: string;
  'frame-title': string;
  /** What stands in the place of the frame until it has come. */
  wait: string;
  /** CSS pixels that a post takes until it says otherwise. */
  height?: number;
  /** Where its messages hold its height, and what makes it tell. */
  tells?: string;
  question?: string;
  autoplay?: string;
  referrer?: string;
}

/** What `live-story` reads; all of it is drawn by components/site/live. */
interface LiveStoryAttributes {
  story: string;
  /** The story's address. */
  path: string;
  /** Which page of older posts it is; left out on the first. */
  page?: number;
  /** Whether more may come. */
  open?: boolean;
  /** The edge writes there up to which event the page knows (docs/page-drops.md). */
  'data-live-after'?: string;
  /** Whose frames the page may open, parted by spaces. */
  frames: string;
  /** `LiveWords` (islands/live/live-words.ts) as JSON. */
  words: string;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'embed-post': Custom<EmbedPostAttributes>;
      'theme-switch': Custom;
      'share-story': Custom<{ copied: string }>;
      'edit-story': Custom;
      'search-help': Custom<{ kind: 'words' | 'authors' }>;
      'live-story': Custom<LiveStoryAttributes>;
    }
  }
}
