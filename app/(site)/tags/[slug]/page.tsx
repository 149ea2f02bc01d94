import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryList } from '@/components/site/story-list';
import { siteMessages } from '@/lib/kit/messages/site';
import { collectionJsonLd } from '@/lib/output/list-json-ld';
import { pageMetadata } from '@/lib/output/page-metadata';
import { listTags, listUntil, offerPage } from '@/lib/output/page-tags';
import { cursorOf, type ListPageProps, listAddress } from '../../list-address';
import { loadFrame, loadSite, loadTagPage } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ slug: string }>;

async function load({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const before = cursorOf(query);
  return { before, found: await loadTagPage(slug, before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { before, found }] = await Promise.all([loadSite(), load(props)]);
  if (!found) return {};
  const { name, slug } = found.tag;
  const description = siteMessages(site.language).storiesAbout(name);
  const feed = { base: `/tags/${slug}`, title: `${name} — ${site.name}` };
  const path = listAddress(feed.base, before);
  const head = pageMetadata({ title: name, description, path, feed }, site);
  return offerPage(
    head,
    listTags({ kind: 'tag', slug }, found.page.stories, before !== null),
    listUntil(found.page.stories),
  );
}

/** A topic's stories, newest first. */
export default async function TagPage(props: Props) {
  const [frame, { before, found }] = await Promise.all([loadFrame(), load(props)]);
  if (!found) return <MissingPage />;
  const { tag, page } = found;
  const words = siteMessages(frame.site.language);
  const description = words.storiesAbout(tag.name);
  const path = listAddress(`/tags/${tag.slug}`, before);
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd data={collectionJsonLd({ name: tag.name, description, path }, page.stories, frame.site)} />
      <div className="mx-auto max-w-page px-gutter">
        <ListHead over={words.topic} title={tag.name} text="" />
        <StoryList
          label={words.storiesAbout(tag.name)}
          page={page}
          path={`/tags/${tag.slug}`}
          isOlder={before !== null}
          locale={frame.site}
          showSection
        />
      </div>
    </SitePage>
  );
}
