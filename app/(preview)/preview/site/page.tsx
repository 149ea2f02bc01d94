import { FrontSlots } from '@/components/site/front/front-slots';
import { lookStyle } from '@/components/site/look-style';
import { Masthead } from '@/components/site/masthead';
import { SitePage } from '@/components/site/site-page';
import { getViewer } from '@/lib/auth/get-viewer';
import { getSitePreview } from '@/lib/data/preview/get-site-preview';
import { getFront } from '@/lib/data/public/get-front';
import { inLanguage } from '@/lib/kit/text-direction';
import { loadFrame } from '../../load';
import { MissingPreview } from '../missing-preview';

/** The front page in settings of the site that nobody has published. proxy.ts has answered everybody else with 404. */
export default async function SitePreview() {
  const [frame, viewer, front] = await Promise.all([loadFrame(), getViewer(), getFront()]);
  const site = await getSitePreview(viewer, frame.site);
  if (!site) return <MissingPreview />;
  const shown = { ...frame, site };
  return (
    // The document around it is in the language that readers have.
    <div {...inLanguage(site.language)}>
      <SitePage {...shown} head={<Masthead {...shown} now={new Date().toISOString()} />}>
        <style>{lookStyle(site.look, frame.sections, true)}</style>
        <div className="mx-auto max-w-page px-gutter pt-6 lg:pt-8">
          <FrontSlots slots={front.slots} locale={site} />
        </div>
      </SitePage>
    </div>
  );
}
