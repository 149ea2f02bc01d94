import type { SiteInfo, SiteSection } from '@/lib/document/shapes/site-info';
import { getSections } from './get-sections';
import { getSite } from './get-site';

/** What every page of the site shows around its own content. */
interface SiteFrame {
  site: SiteInfo;
  /** In the order of the navigation. */
  sections: SiteSection[];
}

interface Held {
  /** Whose frame it is. */
  database: string;
  /** The last change of the frame that this process has heard of, as the database numbers them. */
  newest: bigint;
  /** The frame as it was read when that was the last one. */
  frame: { version: bigint; read: Promise<SiteFrame> } | null;
}

const held = globalThis as { datelineFrame?: Held };

/**
 * Says which change of the frame is the last one, as a request finds it before its page is drawn (ask-with-frame.ts): whatever was committed before that request came is in the page. Numbers only grow; who puts an older state of the
 * database under a running Dateline has to start it again.
 */
export function noteFrameVersion(database: string, version: bigint): void {
  const known = held.datelineFrame;
  if (known?.database !== database) held.datelineFrame = { database, newest: version, frame: null };
  else if (version > known.newest) known.newest = version;
}

async function readFrame(): Promise<SiteFrame> {
  const [site, sections] = await Promise.all([getSite(), getSections()]);
  return { site, sections };
}

/**
 * The frame, read anew when it has changed: nearly every page is rendered with the one that is known. Only for requests that
 * have asked by `askWithFrame` in this process; all others ask `getSite`.
 */
export function getFrame(): Promise<SiteFrame> {
  const known = held.datelineFrame;
  if (!known) return readFrame();
  if (known.frame?.version === known.newest) return known.frame.read;
  // What is read now is at least as new as the number that it is kept under.
  const frame = { version: known.newest, read: readFrame() };
  known.frame = frame;
  frame.read.catch(() => {
    if (known.frame === frame) known.frame = null;
  });
  return frame.read;
}
