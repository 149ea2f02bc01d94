import type { StoryTranslations } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';

/** A language without its region, its script kept: `en` of `en-GB`, `zh-Hant` of `zh-Hant-TW`. */
function withoutRegion(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script ? `${language}-${script}` : language;
}

/**
 * What a language calls itself: `Deutsch`; its tag where nobody knows. Of which region it is only where `others`, the
 * languages that there are beside it, have another one of it: `British English`.
 */
function nameOf(language: string, others: readonly string[]): string {
  const plain = withoutRegion(language);
  const shown = others.some((other) => other !== language && withoutRegion(other) === plain)
    ? language
    : plain;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(shown) ?? language;
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
  const languages = [language, ...translations.others.map((other) => other.language)];
  return (
    <p className="type-meta">
      {siteMessages(language).alsoIn}{' '}
      {translations.others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ' · '}
          <a href={other.path} hrefLang={other.language} className="link" {...inLanguage(other.language)}>
            {nameOf(other.language, languages)}
          </a>
        </span>
      ))}
    </p>
  );
}
