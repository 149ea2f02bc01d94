import { labelledCredit } from '@/lib/document/credit-label';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguageAmong } from '@/lib/kit/text-direction';
import { Portrait } from './portrait';
import { SeriesSteps } from './series-steps';
import { ShareLinks } from './share-links';

interface Props {
  story: StoryPage;
  /** In the language that it speaks around the story. */
  site: SiteInfo;
  /** The site's own language. */
  biographiesIn: string;
}

/** Below the story: its topics, its authors, and the section it belongs to. */
export function StoryFoot({ story, site, biographiesIn }: Props) {
  const words = siteMessages(site.language);
  const ofAuthors = inLanguageAmong(biographiesIn, site.language);
  const authors = [...new Map(story.bylines.map((byline) => [byline.slug, byline])).values()];
  return (
    <footer className="flow story-foot screen-only" {...inLanguageAmong(site.language, story.language)}>
      <div>
        <SeriesSteps series={story.series} language={site.language} />
        <ShareLinks story={story} site={site} />
        {story.tags.length > 0 && (
          <section aria-labelledby="topics">
            <h2 id="topics">{words.topics}</h2>
            <ul className="tag-links">
              {story.tags.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`/tags/${slug}`}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {authors.length > 0 && (
          <section aria-labelledby="authors">
            <h2 id="authors">{words.authors(authors.length)}</h2>
            <ul className="author-rows">
              {authors.map(({ slug, name, jobTitle, bio, portrait }) => (
                <li key={slug}>
                  <div>
                    <Portrait portrait={portrait} size="small" />
                    <div>
                      <p className="type-headline-sm">{name}</p>
                      {jobTitle && (
                        <p className="type-meta" {...ofAuthors}>
                          {jobTitle}
                        </p>
                      )}
                      {portrait && (
                        <p className="type-meta">{labelledCredit(portrait.photo, site.language)}</p>
                      )}
                    </div>
                  </div>
                  <a href={`/authors/${slug}`} className="plain-link">
                    {words.moreBy(name)}
                  </a>
                  {bio && (
                    <p className="type-summary" {...ofAuthors}>
                      {bio}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a href={`/${story.section.slug}`} className="plain-link">
            {words.moreIn(story.section.name)}
          </a>
        </p>
      </div>
    </footer>
  );
}
