import type { Metadata } from 'next';
import Link from 'next/link';
import { EmbedFilters } from '@/components/desk/embeds/embed-filters';
import { EmbedItem } from '@/components/desk/embeds/embed-item';
import { embedsAddress, readEmbedQuery } from '@/components/desk/embeds/embed-query';
import { PolicyForm } from '@/components/desk/embeds/policy-form.client';
import { getEmbedPolicy } from '@/lib/data/desk/get-embed-policy';
import { countLostEmbeds, listEmbeds } from '@/lib/data/desk/list-embeds';
import { getSite } from '@/lib/data/public/get-site';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: embedDeskMessages().title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The posts in published stories, those first that somebody has to decide about. */
export default async function Embeds({ searchParams }: Props) {
  const query = readEmbedQuery(await searchParams);
  const viewer = await viewerOrSignIn(embedsAddress(query));
  const [site, policy, toDecide, { embeds, next }] = await Promise.all([
    getSite(),
    getEmbedPolicy(viewer),
    countLostEmbeds(viewer),
    listEmbeds(viewer, query),
  ]);
  const words = embedDeskMessages();
  const locale = { language: site.language, zone: site.zone };
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-4 max-w-2xl text-pretty text-ink-soft">{words.intro}</p>
      {can(viewer, 'embed.policy') && <PolicyForm policy={policy} />}
      <EmbedFilters query={query} toDecide={toDecide} />
      {embeds.length > 0 ? (
        <ul aria-label={words.title} className="mt-4 divide-y divide-rule border-y border-rule">
          {embeds.map((embed) => (
            <EmbedItem
              key={embed.address}
              embed={embed}
              policy={policy}
              locale={locale}
              maySay={can(viewer, 'embed.say')}
            />
          ))}
        </ul>
      ) : (
        <div className="mt-4 border-y border-rule py-10">
          <p className="font-serif text-xl font-medium">{words.none[query.filter]}</p>
          <p className="mt-1 text-sm text-pretty text-ink-soft">{words.noneHint[query.filter]}</p>
        </div>
      )}
      {(next || query.before) && (
        <nav aria-label={words.paging} className="mt-4 flex gap-3">
          {query.before && (
            <Link href={embedsAddress({ ...query, before: null })} className="btn">
              {words.newest}
            </Link>
          )}
          {next && (
            <Link href={embedsAddress({ ...query, before: next })} className="btn ms-auto">
              {words.more}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
