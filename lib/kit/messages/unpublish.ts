/** The words for taking a story down. One catalogue a language; a missing sentence is a type error. */
const en = {
  open: 'Unpublish…',
  title: 'Take this story down',
  text: 'Readers no longer see it; your working copy stays. What should its address answer?',
  gone: 'The story is gone (410)',
  goneHint: 'Search engines forget it',
  redirect: 'Lead readers to another page',
  target: 'Path or address',
  targetHint: 'As /culture/another-story or https://…',
  targetMissing: 'Say where the address should lead.',
  retracted: 'Take it back, and say why',
  retractedHint: 'The address answers with a notice, which stands on the page of corrections too',
  notice: 'What was wrong with it',
  noticeMissing: 'Say what was wrong: readers see it in place of the story.',
  confirm: 'Unpublish',
  busy: 'Unpublishing…',
};

type UnpublishMessages = typeof en;

const catalogues: Record<string, UnpublishMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function unpublishMessages(language = 'en'): UnpublishMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
