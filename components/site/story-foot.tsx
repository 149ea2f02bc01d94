import { labelledCredit } from '@/lib/document/credit-label';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { Portrait } from './portrait';
import { SeriesSteps } from './series-steps';
import { ShareLinks } from './share-links';

/** Below the story: its topics, its authors, and the section it belongs to. */
export function StoryFoot({ story, site }: { story: StoryPage; site: SiteInfo }) {
  const words = siteMessages(site.language);
  const authors = [...new Map(story.bylines.map((byline) => [byline.slug, byline])).values()];
  return (
    <footer className="flow screen-only pt-12">
      <div className="grid gap-9">
        <SeriesSteps series={story.series} language={site.language} />
        <ShareLinks story={story} site={site} />
        {story.tags.length > 0 && (
          <section aria-labelledby="topics">
            <h2 id="topics" className="type-label mb-2">
              {words.topics}
            </h2>
            <ul className="flex flex-wrap gap-2">
              {story.tags.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/tags/${slug}`} className="tag-link">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {authors.length > 0 && (
          <section aria-labelledby="authors">
            <h2 id="authors" className="type-label mb-2">
              {words.authors(authors.length)}
            </h2>
            <ul className="divide-y divide-rule border-y border-rule">
              {authors.map(({ slug, name, jobTitle, bio, portrait }) => (
                <li
                  key={slug}
                  className={`flex flex-wrap justify-between gap-x-6 gap-y-1 py-4 ${portrait ? 'items-center' : 'items-baseline'}`}
                >
                  <div className={portrait ? 'flex items-center gap-4' : undefined}>
                    <Portrait portrait={portrait} size="small" />
                    <div>
                      <p className="type-headline-sm">{name}</p>
                      {jobTitle && <p className="type-meta">{jobTitle}</p>}
                      {portrait && (
                        <p className="type-meta">{labelledCredit(portrait.photo, site.language)}</p>
                      )}
                    </div>
                  </div>
                  <a href={`/authors/${slug}`} className="plain-link py-1 font-sans text-[0.875rem]">
                    {words.moreBy(name)}
                  </a>
                  {bio && <p className="type-summary basis-full">{bio}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="font-sans font-semibold">
          <a href={`/${story.section.slug}`} className="plain-link inline-block py-1">
            {words.moreIn(story.section.name)}
          </a>
        </p>
      </div>
    </footer>
  );
}
