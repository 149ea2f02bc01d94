import type { Metadata } from 'next';
import { BreakingStrip } from '@/components/site/front/breaking-strip';
import { FrontSlots } from '@/components/site/front/front-slots';
import { ListHead } from '@/components/site/list-head';
import { Masthead } from '@/components/site/masthead';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryList } from '@/components/site/story-list';
import { previewMessages } from '@/lib/kit/messages/preview';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadFrame, loadFrontPreview } from '../../../load';
import { MissingPreview } from '../../missing-preview';
import { FrontPreviewBar } from '../front-preview-bar';

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await loadFrontPreview((await params).key);
  return preview ? { title: previewMessages().frontOf(preview.section?.name ?? '') } : {};
}

/** The working copy of a front as readers would see it. proxy.ts has answered everybody else with 404. */
export default async function FrontPreviewPage({ params }: Props) {
  const preview = await loadFrontPreview((await params).key);
  if (!preview) return <MissingPreview />;
  const frame = await loadFrame();
  const { front, section } = preview;
  const { site } = frame;
  const head = (
    <>
      <FrontPreviewBar preview={preview} locale={site} />
      <BreakingStrip strip={front.breaking} language={site.language} />
      {section ? (
        <SiteHeader {...frame} current={{ slug: section.slug, exact: true }} />
      ) : (
        <Masthead {...frame} now={new Date().toISOString()} />
      )}
    </>
  );
  return (
    <SitePage {...frame} head={head}>
      <div className="mx-auto max-w-page px-gutter pt-6 lg:pt-8" data-section={section?.slug}>
        {section && <ListHead over="" title={section.name} text={section.description} />}
        <div className={section ? 'pt-6 pb-8 lg:pt-8' : ''}>
          <FrontSlots slots={front.slots} locale={site} ofSection={section !== null} />
        </div>
        {section && 'rest' in front && front.rest.stories.length > 0 && (
          <StoryList
            label={siteMessages(site.language).storiesIn(section.name)}
            page={front.rest}
            path={`/${section.slug}`}
            isOlder={false}
            locale={site}
            showSection={false}
            eager={false}
          />
        )}
      </div>
    </SitePage>
  );
}
