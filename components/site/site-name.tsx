import type { SiteInfo } from '@/lib/document/shapes/site-info';

/** The outlet's name as it writes it: its drawing where it has one, read out as its name. */
export function SiteName({ site }: { site: SiteInfo }) {
  if (!site.look.logo) return site.name;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written anew from shapes alone when it was stored (cleanLogo) */}
      <span className="site-logo" aria-hidden="true" dangerouslySetInnerHTML={{ __html: site.look.logo }} />
      <span className="sr-only">{site.name}</span>
    </>
  );
}
