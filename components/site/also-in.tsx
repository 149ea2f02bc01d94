import type { StoryTranslations } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';

/** What a language calls itself: `Deutsch`; its tag where nobody knows. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The ways to the same story in other languages, each in its own words. */
export function AlsoIn({
  translations,
  language,
}: {
  translations: StoryTranslations | null;
  language: string;
}) {
  if (!translations) return null;
  return (
    <p className="type-meta">
      {siteMessages(language).alsoIn}{' '}
      {translations.others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ' · '}
          <a href={other.path} hrefLang={other.language} className="link" {...inLanguage(other.language)}>
            {nameOf(other.language)}
          </a>
        </span>
      ))}
    </p>
  );
}
