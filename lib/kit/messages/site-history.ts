import { de } from './site-history-de';

/** The words of a story's public history. One catalogue a language; a missing sentence is a type error. */
const en = {
  link: 'History of this story',
  title: 'History',
  titleOf: (headline: string) => `History: ${headline}`,
  intro: 'What was changed in this story since it was published, and when.',
  back: 'To the story',
  kind: {
    published: 'Published',
    changed: 'Changed',
    taken_down: 'Taken down',
    back: 'Published again',
    update: 'Update',
    correction: 'Correction',
    clarification: 'Clarification',
    editors_note: 'Editor’s note',
  },
  substantive: 'Updated',
  changedUpdate: {
    update: 'Update changed',
    correction: 'Correction changed',
    clarification: 'Clarification changed',
    editors_note: 'Editor’s note changed',
  },
  read: {
    update: 'Read the update',
    correction: 'Read the correction',
    clarification: 'Read the clarification',
    editors_note: 'Read the note',
  },
  /** What was changed, in a list after "Changed:". */
  parts: {
    headline: 'headline',
    standfirst: 'standfirst',
    kicker: 'line above the headline',
    contentWarning: 'content warning',
    keyPoints: 'key points',
    text: 'text',
    pictures: 'pictures',
    posts: 'embedded posts',
    lead: 'main picture or video',
    bylines: 'byline',
    section: 'section',
    tags: 'topics',
    other: 'details',
  },
  field: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    kicker: 'Above the headline',
    contentWarning: 'Content warning',
    keyPoints: 'Key points',
  },
  text: 'Text',
  block: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  show: 'Show what was changed',
  hidden: (reason: string) => `This change is not shown: ${reason}`,
  cut: 'More was changed than can be shown here.',
  marks: { addedStart: '[added: ', removedStart: '[removed: ', markEnd: ']' },
  pages: { label: 'Earlier changes', older: 'Older', newest: 'Newest' },
};

type SiteHistoryMessages = typeof en;

export const siteHistoryCatalogues: Record<string, SiteHistoryMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function siteHistoryMessages(language: string): SiteHistoryMessages {
  return siteHistoryCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
