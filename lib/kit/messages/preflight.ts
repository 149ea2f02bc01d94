type Detail = Record<string, string | number>;

/** A date (`YYYY-MM-DD`) as people write it. */
const day = (on: string | number | undefined) =>
  on ? ` on ${new Date(String(on)).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}` : '';

const answered = ({ address = '', status, on }: Detail) =>
  `${address} did not answer${status ? ` (${status})` : ''}${day(on)}.`;

/**
 * What preflight says, by code. That no code lacks its sentence is checked where the codes are known
 * (lib/document/finding-text.ts), since this room knows nothing of documents.
 */
const en = {
  'headline-missing': 'Write a headline.',
  'headline-long': ({ length }: Detail) =>
    `The headline has ${length} characters. Above 110, search engines and cards cut it off.`,
  'section-missing': 'Choose a section: the address begins with it.',
  'standfirst-missing': 'There is no standfirst. Cards and feeds show it below the headline.',
  'byline-missing': 'Nobody is named as author.',
  'description-missing':
    'There is no description and no standfirst to take it from: search results will show any words of the text.',
  'body-empty': 'There is nothing to read yet.',
  'slug-missing': 'No address can be made from this headline. Write its last part under Address.',
  'slug-number': 'The address ends in a number only. Words tell people and search engines what is behind it.',
  'slug-taken': 'Another story has, or had, this address. Choose another one.',
  'warning-late':
    'This warning stands below the first picture. Write it into the field Content warning, which comes before everything.',
  'warning-without-helpline':
    'The story has a content warning and no helpline. Insert one for readers who need somebody to talk to.',
  'lead-photo-small': ({ width }: Detail) =>
    `The lead picture is ${width} pixels wide. Search and social cards want 1,200 or more.`,
  'share-picture-missing': 'There is no picture for cards elsewhere: add a lead picture or a share picture.',
  'share-picture-small': ({ width }: Detail) =>
    `The share picture is ${width} pixels wide. Cards elsewhere want 1,200 or more.`,
  'review-without-subject':
    'Say in the settings what this is a review of: readers see it above the text, and search engines look for it.',
  'leftover-note': ({ notes }: Detail) =>
    `A note was left in the text: ${notes}. Fill the gap or take it out.`,
  'leftover-perhaps': ({ notes }: Detail) => `This may be a gap that was left open: ${notes}.`,
  'link-says-nothing': ({ words }: Detail) =>
    `A link says “${words}”. Link the words that say what is behind it.`,
  'link-wanted': ({ words }: Detail) =>
    `The address of “${words}” is still wanted. Give it, or take the mark away.`,
  'link-bare-address': 'A link shows its bare address. Link words instead, which can be read aloud.',
  'link-dead': (detail: Detail) => `A link leads nowhere: ${answered(detail)}`,
  'link-hidden': ({ address = '' }: Detail) =>
    `A link leads to a page of this site that readers can’t open: ${address}. Is that story not out yet, or taken down?`,
  'embed-gone': (detail: Detail) =>
    `The post or video may be gone: ${answered(detail)} Readers keep the words that stand here.`,
  'photo-gone': 'This photo is no longer in the library. Remove it or choose another.',
  'photo-alt-missing': 'Describe the photo for people who can’t see it, or mark it as decorative.',
  'photo-alt-repeats-credit': 'The description repeats the credit. Screen readers read both.',
  'photo-alt-repeats-caption':
    'The description repeats the caption. Screen readers read both: say what the picture shows.',
  'photo-alt-file-name': 'The description looks like a file name. Say what the picture shows.',
  'photo-credit-missing':
    'The photo has no credit. Add it, or have a photo editor decide that it is unknown.',
  'photo-credit-unknown': 'The photo goes out without a credit: an editor decided that it is unknown.',
  'photo-rights-denied':
    'The photo may not be used: readers would see a neutral tile. Choose another, or ask the photo desk.',
  'photo-rights-ended':
    'The right to use this photo has ended: readers would see a neutral tile. Choose another, or have it renewed.',
  'photo-rights-not-begun':
    'This photo may not be used yet: readers would see a neutral tile until its time has come.',
  'photo-rights-ask':
    'Somebody has to be asked before this photo is used. Ask, then have the photo desk note the permission on it.',
  'photo-rights-ending':
    'The right to use this photo ends within a week. Readers then see a neutral tile in its place.',
  'photo-made-with-ai':
    'By its file, this picture was made or changed by AI. Be sure that it should be here.',
  'embed-without-source': 'Say where the post is from: an address, or platform and handle.',
  'embed-picture-undescribed':
    'The post shows a picture that nobody has described. Say in its fields what can be seen.',
  'quote-empty': 'The quotation has no words.',
  'quote-speaker-missing': 'Nobody is named as the speaker of this quotation.',
  'heading-empty': 'The heading has no words.',
  'heading-jumps': 'The heading skips a level. People who navigate by headings lose their way.',
  'helpline-empty': 'Choose a helpline for this box.',
  'helpline-gone': 'A helpline in this box no longer exists.',
  'pull-quote-not-in-story': 'The story doesn’t have these words. A pull quote repeats some of its own.',
  'gallery-empty': 'This gallery has no pictures yet. Readers see nothing of it.',
  'fact-box-title-missing': 'The fact box has no title.',
  'table-empty': 'The table has no words in it. Readers see nothing of it.',
  'table-without-headings':
    'Say whether the first row or column of the table names the others: screen readers read the names with each value.',
  'block-unknown': ({ type }: Detail) =>
    `A block (${type}) is from another version of Dateline. Readers won’t see it.`,
};

export type PreflightMessages = typeof en;

const catalogues: Record<string, PreflightMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function preflightMessages(language = 'en'): PreflightMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
