import type { SiteInfo, SiteSection } from '@/lib/document/shapes/site-info';

/** What every page of the site needs besides its own content. */
export interface Frame {
  site: SiteInfo;
  /** In the order of the navigation. */
  sections: SiteSection[];
}
