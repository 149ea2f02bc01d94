import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryList } from '@/components/site/story-list';
import { siteMessages } from '@/lib/kit/messages/site';
import { profileJsonLd } from '@/lib/output/list-json-ld';
import { pageMetadata } from '@/lib/output/page-metadata';
import { authorTags, authorUntil, offerPage } from '@/lib/output/page-tags';
import { cursorOf, type ListPageProps, listAddress } from '../../list-address';
import { loadAuthorPage, loadFrame, loadSite } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ slug: string }>;

async function load({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const before = cursorOf(query);
  return { before, found: await loadAuthorPage(slug, before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { before, found }] = await Promise.all([loadSite(), load(props)]);
  if (!found) return {};
  const { name, slug, bio } = found.author;
  const feed = { base: `/authors/${slug}`, title: `${name} — ${site.name}` };
  const path = listAddress(feed.base, before);
  const head = pageMetadata({ title: name, description: bio, path, feed }, site);
  return offerPage(
    head,
    authorTags(found.author, found.page.stories, before !== null),
    authorUntil(found.author, found.page.stories),
  );
}

/** An author and their stories, newest first. */
export default async function AuthorPage(props: Props) {
  const [frame, { before, found }] = await Promise.all([loadFrame(), load(props)]);
  if (!found) return <MissingPage />;
  const { author, page } = found;
  const path = listAddress(`/authors/${author.slug}`, before);
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd data={profileJsonLd(author, path, page.stories, frame.site)} />
      <div className="mx-auto max-w-page px-gutter">
        <ListHead
          over={author.jobTitle}
          title={author.name}
          text={author.bio}
          links={author.links}
          portrait={author.portrait}
          language={frame.site.language}
        />
        <StoryList
          label={siteMessages(frame.site.language).storiesBy(author.name)}
          page={page}
          path={`/authors/${author.slug}`}
          isOlder={before !== null}
          locale={frame.site}
          showSection
        />
      </div>
    </SitePage>
  );
}
