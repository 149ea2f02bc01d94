import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { HeadlineCard } from './headline-card';
import { PictureCard } from './picture-card';

interface SectionBandProps {
  section: NamedLink;
  stories: StoryCard[];
  locale: Locale;
  /** Bands take turns in which side their first story stands on. */
  turned: boolean;
}

/** What else is new in one section: a large story, and the others beside it. */
export function SectionBand({ section, stories, locale, turned }: SectionBandProps) {
  const [first, ...others] = stories;
  if (!first) return null;
  const id = `section-${section.slug}`;
  return (
    <section aria-labelledby={id} data-section={section.slug} className="mt-14 sm:mt-16">
      <div className="tone-rule" />
      <h2 id={id} className="type-headline-lg pt-3 pb-5">
        <a href={`/${section.slug}`} className="quiet-link">
          {section.name}
        </a>
      </h2>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-12">
        <div
          className={`${others.length > 0 ? 'lg:col-span-7' : 'lg:col-span-8'} ${turned ? 'lg:order-2' : ''}`}
        >
          <PictureCard
            story={first}
            sizes="(min-width: 82rem) 45rem, (min-width: 64rem) 56vw, 92vw"
            size="lg"
          />
        </div>
        {others.length > 0 && (
          <div
            className={`grid content-start gap-5 divide-y divide-rule border-rule max-lg:border-t max-lg:pt-5 lg:col-span-5 ${turned ? 'lg:border-r lg:pr-8' : 'lg:border-l lg:pl-8'}`}
          >
            {others.map((story) => (
              <div key={story.id} className="pb-5 last:pb-0">
                <HeadlineCard story={story} locale={locale} showSection={false} showStandfirst />
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
