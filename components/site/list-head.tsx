import { labelledCredit } from '@/lib/document/credit-label';
import type { Portrait as Shown } from '@/lib/document/shapes/byline';
import { Portrait } from './portrait';

/** The head of a section's, author's or tag's page. */
export function ListHead({
  over,
  title,
  text,
  links = [],
  portrait = null,
  language = 'en',
}: {
  over: string;
  title: string;
  text: string;
  /** Where else readers find whom the page is about. */
  links?: readonly { label: string; url: string }[];
  portrait?: Shown | null;
  /** In which the picture is credited (BCP 47). */
  language?: string;
}) {
  const credit = portrait ? labelledCredit(portrait.photo, language) : '';
  return (
    <div className="tone-head mt-5 border-b border-rule pb-7 sm:mt-6 sm:pb-9">
      <div className={portrait ? 'flex flex-wrap items-center gap-5 sm:gap-8' : undefined}>
        <Portrait portrait={portrait} size="large" />
        <div className={portrait ? 'min-w-0 flex-[1_1_9rem]' : undefined}>
          {over && <p className="type-label mb-2 text-(--tone)">{over}</p>}
          <h1 className="type-headline-xl text-(--tone)">{title}</h1>
        </div>
      </div>
      {credit && <p className="type-meta mt-2">{credit}</p>}
      {text && <p className={`type-standfirst ${credit ? 'mt-5' : 'mt-3'} max-w-[42rem]`}>{text}</p>}
      {links.length > 0 && (
        <ul className="type-meta mt-3 flex flex-wrap gap-x-5 gap-y-1">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="me noopener" className="link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
