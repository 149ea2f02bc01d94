const stories = (count: number) => (count === 1 ? 'one story' : `${count.toLocaleString('en')} stories`);
const people = (count: number) => (count === 1 ? 'one person' : `${count.toLocaleString('en')} people`);

/** The words of the desk's page about sections. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Sections',
  link: 'Sections',
  hint: 'What the site is divided into, in the order of the navigation on every page. What you change here readers see at once.',
  list: 'Sections in the order of the navigation',
  none: 'There are no sections yet.',
  noneHint: 'A story is published in a section, so make the first one below.',
  counts: (published: number, all: number) => {
    const others = all - published;
    const rest = others > 0 ? `${others.toLocaleString('en')} not published` : '';
    if (published === 0) return rest ? `Nothing published, ${rest}` : 'No stories';
    return [`${stories(published)} published`, ...(rest ? [rest] : [])].join(', ').replace(/^o/, 'O');
  },
  hiddenSign: 'not in the navigation',
  page: 'Page',
  pageOf: (name: string) => `Page of ${name}`,
  front: 'Front',
  frontOf: (name: string) => `Front of ${name}`,
  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  handle: 'Drag to another place',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  moved: (name: string, place: number, of: number) => `${name} is number ${place} of ${of} now.`,
  name: 'Name',
  address: 'Address',
  addressHint: 'Made of the name unless you type another one.',
  addressChanged: (before: string) =>
    `${before}, its feeds and its older pages will lead to the new address. Stories keep the addresses they have.`,
  description: 'What it is about',
  descriptionHint: 'A sentence or two: at the head of its page, in its feeds, and for search engines.',
  colour: 'Colour',
  tone: (number: number, sections: string) =>
    sections ? `Colour ${number}, also of ${sections}` : `Colour ${number}`,
  toneHint: 'The colours themselves are chosen in the settings of the site.',
  shown: 'In the navigation',
  save: 'Save and show to readers',
  busy: 'Saving…',
  saved: 'Saved. Readers see it.',
  undo: 'Undo',
  changedElsewhere: 'Somebody else has changed this section meanwhile.',
  takeTheirs: 'Show what is there now',
  add: 'Add a section',
  adding: 'Adding…',
  added: (name: string) => `${name} is there now, as the last in the navigation.`,
  removing: {
    title: 'Take away',
    empty: (address: string) =>
      `It has no stories. ${address} will say that it is gone; you can bring the section back at any time.`,
    used: (count: number, limited: number) =>
      `${[...(count > 0 ? [stories(count)] : []), ...(limited > 0 ? [`${people(limited)} who work${limited === 1 ? 's' : ''} for it`] : [])].join(' and ')} will go to another section.`.replace(
        /^[op]/,
        (letter) => letter.toUpperCase(),
      ),
    kept: (address: string) =>
      `Stories keep their addresses. ${address} will lead to the section that you choose, which also fills the slots of fronts that this one filled. Bringing this one back later changes nothing of that.`,
    target: 'They go to',
    choose: 'Choose a section',
    alone: 'There is no other section yet. Make one first.',
    submit: 'Take away',
    busy: 'Taking away…',
  },
  removed: (name: string, moved: number, to: string) =>
    moved > 0
      ? `${name} was taken away. ${moved === 1 ? 'Its story is' : `Its ${stories(moved)} are`} in ${to} now.`
      : `${name} was taken away.`,
  bringBack: 'Bring it back',
  gone: {
    title: 'Taken away',
    by: (who: string, when: string) => `Taken away by ${who} on ${when}`,
    movedTo: (name: string) => `what belonged to it is in ${name}`,
    back: 'Bring back',
    backOf: (name: string) => `Bring back ${name}`,
    restored: (name: string) => `${name} is back, as the last in the navigation.`,
  },
};

type SectionMessages = typeof en;

const catalogues: Record<string, SectionMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function sectionMessages(language = 'en'): SectionMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
