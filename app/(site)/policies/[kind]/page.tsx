import type { Metadata } from 'next';
import { PolicyArticle } from '@/components/site/policy-article';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from '@/lib/output/page-metadata';
import { offerPage } from '@/lib/output/page-tags';
import { loadFrame, loadPolicy, loadSite } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ kind: string }>;
}

async function load({ params }: Props) {
  const { kind } = await params;
  const [site, policy] = await Promise.all([loadSite(), loadPolicy(kind)]);
  const words: Readonly<Record<string, string>> = siteMessages(site.language).policies;
  return { policy, title: policy?.title || (words[kind] ?? '') };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { policy, title }] = await Promise.all([loadSite(), load(props)]);
  if (!policy) return {};
  const description = policy.text.slice(0, 300);
  return offerPage(pageMetadata({ title, description, path: `/policies/${policy.kind}` }, site), ['site']);
}

/** By what rules the outlet works, in its own words. */
export default async function PolicyPage(props: Props) {
  const [frame, { policy, title }] = await Promise.all([loadFrame(), load(props)]);
  if (!policy) return <MissingPage />;
  const { site } = frame;
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <PolicyArticle {...policy} title={title} locale={site} />
    </SitePage>
  );
}
