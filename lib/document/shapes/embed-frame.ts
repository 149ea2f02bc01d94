/** How a provider shows a post in a frame of its own: what its file in lib/embeds/providers says, as plain facts. */
export interface FrameFacts {
  /** `{theme}` in it stands for `light` or `dark`. Always https. */
  src: string;
  /** A player: its width by its height. Its place is kept from the start, by a poster of ours. */
  ratio?: number;
  /** A post: CSS pixels that it takes until the frame says how high it is. */
  height?: number;
  /** Where the frame's messages hold its height, steps parted by `/`; empty: the message is the height. Left out: it says none. */
  tells?: string;
  /** What the frame has to be sent to say it. */
  question?: Record<string, string | number>;
  /** The parameter that starts a player at once: `autoplay=1`. */
  autoplay?: string;
  /** What the frame learns of where it stands; nothing unless it works only then. */
  referrer?: 'strict-origin' | 'strict-origin-when-cross-origin';
}

/** A frame that this site lets its readers open. */
export interface EmbedFrame extends FrameFacts {
  /** Under this name readers' choices are kept. */
  provider: string;
  /** The provider's name for people. */
  label: string;
  /** Whether readers may choose that this provider's frames are always shown. */
  remember: boolean;
}
