import type { Metadata } from 'next';
import { BreakingStrip } from '@/components/site/front/breaking-strip';
import { FrontSlots } from '@/components/site/front/front-slots';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryList } from '@/components/site/story-list';
import { earliest } from '@/lib/kit/earliest';
import { siteMessages } from '@/lib/kit/messages/site';
import { collectionJsonLd } from '@/lib/output/list-json-ld';
import { pageMetadata } from '@/lib/output/page-metadata';
import { frontStories, frontTags, frontUntil, listTags, listUntil, offerPage } from '@/lib/output/page-tags';
import { cursorOf, type ListPageProps, listAddress } from '../list-address';
import { loadFrame, loadSectionPage, loadSite } from '../load';
import { MissingPage } from '../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ section: string }>;

async function load({ params, searchParams }: Props) {
  const [{ section }, query] = await Promise.all([params, searchParams]);
  const before = cursorOf(query);
  return { before, found: await loadSectionPage(section, before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { before, found }] = await Promise.all([loadSite(), load(props)]);
  if (!found) return {};
  const { name, slug, description } = found.section;
  const feed = { base: `/${slug}`, title: `${name} — ${site.name}` };
  const path = listAddress(feed.base, before);
  const head = pageMetadata({ title: name, description, path, feed }, site);
  const { front, page } = found;
  const older = listTags({ kind: 'section', slug }, page.stories, front === null);
  const tags = [...older, ...(front ? frontTags(front, slug) : [])];
  return offerPage(head, tags, earliest([listUntil(page.stories), front && frontUntil(front)]));
}

/** A section's front, and its stories, newest first. */
export default async function SectionPage(props: Props) {
  const [frame, { before, found }] = await Promise.all([loadFrame(), load(props)]);
  if (!found) return <MissingPage />;
  const { section, front, page } = found;
  // All that the section has may stand on its front.
  const onlyFront = front !== null && front.slots.length > 0 && page.stories.length === 0;
  const words = siteMessages(frame.site.language);
  const path = listAddress(`/${section.slug}`, before);
  const stories = [...(front ? frontStories(front) : []), ...page.stories];
  const current = { slug: section.slug, exact: before === null };
  const head = (
    <>
      {front && <BreakingStrip strip={front.breaking} language={frame.site.language} />}
      <SiteHeader {...frame} current={current} />
    </>
  );
  return (
    <SitePage {...frame} head={head}>
      <JsonLd data={collectionJsonLd({ ...section, path }, stories, frame.site)} />
      <div className="mx-auto max-w-page px-gutter" data-section={section.slug}>
        <ListHead over="" title={section.name} text={section.description} />
        {front && front.slots.length > 0 && (
          <div className="pt-6 pb-8 lg:pt-8">
            <FrontSlots slots={front.slots} locale={frame.site} ofSection />
          </div>
        )}
        {!onlyFront && (
          <StoryList
            label={words.storiesIn(section.name)}
            page={page}
            path={`/${section.slug}`}
            isOlder={before !== null}
            locale={frame.site}
            showSection={false}
            eager={!front?.slots.length}
          />
        )}
      </div>
    </SitePage>
  );
}
