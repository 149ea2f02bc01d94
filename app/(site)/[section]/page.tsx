import type { Metadata } from 'next';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryList } from '@/components/site/story-list';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from '@/lib/output/page-metadata';
import { listTags, listUntil, offerPage } from '@/lib/output/page-tags';
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
  const head = pageMetadata({ title: name, description, path: listAddress(`/${slug}`, before) }, site);
  return offerPage(
    head,
    listTags({ kind: 'section', slug }, found.page.stories, before !== null),
    listUntil(found.page.stories),
  );
}

/** A section's stories, newest first. */
export default async function SectionPage(props: Props) {
  const [frame, { before, found }] = await Promise.all([loadFrame(), load(props)]);
  if (!found) return <MissingPage />;
  const { section, page } = found;
  const current = { slug: section.slug, exact: before === null };
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={current} />}>
      <div className="mx-auto max-w-page px-gutter" data-section={section.slug}>
        <ListHead over="" title={section.name} text={section.description} />
        <StoryList
          label={siteMessages(frame.site.language).storiesIn(section.name)}
          page={page}
          path={`/${section.slug}`}
          isOlder={before !== null}
          locale={frame.site}
          showSection={false}
        />
      </div>
    </SitePage>
  );
}
