/** What the desk says of rights, and the notices that come of them. One catalogue a language. */
const en = {
  title: 'Rights',
  agencies: {
    title: 'Agencies',
    hint: 'A rule about an agency holds for every picture whose credit names it as agency, library or supplier.',
    none: 'No rules about agencies yet. Without a rule, pictures may be used.',
    label: 'Agency',
    add: 'Add a rule about an agency',
    missing: 'Name the agency.',
  },

  state: {
    free: 'May be used. Nobody has made a rule.',
    allowed: 'May be used.',
    ask: 'Somebody has to be asked before it is published.',
    denied: 'May not be used. Readers see a neutral tile.',
    ended: 'The right to use it has ended. Readers see a neutral tile.',
    'not-begun': 'May not be used yet. Readers see a neutral tile.',
  },
  lostAt: (when: string) => `Readers lose it on ${when}.`,
  changesAt: (when: string) => `That changes on ${when}.`,

  answer: { allow: 'May be used', ask: 'Ask first', deny: 'May not be used' },
  span: {
    always: '',
    from: (start: string) => `from ${start}`,
    until: (end: string) => `until ${end}`,
    both: (start: string, end: string) => `from ${start} until ${end}`,
  },
  about: {
    photo: 'This photo',
    collection: (name: string) => `Collection “${name}”`,
    agency: (name: string) => `Agency ${name}`,
  },
  madeBy: (name: string, when: string) => `${name}, ${when}`,
  fromFile: (when: string) => `As the file says, ${when}`,

  withdraw: 'Withdraw from readers now',
  withdrawn: 'Readers now see a neutral tile in its place.',
  add: 'Add a rule',
  change: 'Change',
  changeOf: (rule: string) => `Change: ${rule}`,
  remove: 'Remove',
  removeOf: (rule: string) => `Remove: ${rule}`,
  removed: 'The rule is removed.',
  undo: 'Undo',
  save: 'Save the rule',
  busy: 'Saving…',
  cancel: 'Cancel',
  saved: 'Saved. Pages follow at once.',
  readOnly: 'The photo desk, editors and administrators make the rules.',

  form: {
    answer: 'What holds',
    from: 'From',
    until: 'Until',
    zone: (zone: string) => `By the clock of ${zone}. Left empty: from ever, for good.`,
    note: 'Terms, whom to ask, why',
    noteHint: 'For the desk alone.',
    order: 'The end has to come after the beginning.',
  },

  facts: {
    webStatement: 'Address that explains the rights',
    licensor: 'Address where a licence can be had',
    sourceType: 'How it came about',
    sourceTypes: {
      '': 'Not said',
      digitalCapture: 'Camera',
      digitalCreation: 'Drawn or made by a person',
      compositeCapture: 'Put together from camera pictures',
      screenCapture: 'Screenshot',
      compositeWithTrainedAlgorithmicMedia: 'Changed by AI',
      trainedAlgorithmicMedia: 'Made by AI',
    } as Record<string, string>,
    ai: 'Editors are told in preflight; readers below the picture, if the site says so.',
    refused: 'Give whole web addresses that start with https:// or http://.',
    save: 'Save',
    saved: 'Saved, everywhere it is used.',
  },

  notices: {
    title: 'Notices',
    count: (count: number) => (count === 1 ? '1 notice' : `${count} notices`),
    filter: { open: 'Open', done: 'Dealt with' },
    filterLabel: 'Which notices',
    none: 'Nothing to deal with',
    noneHint:
      'You are told here 7 days and 1 day before readers lose pictures, when they have, and when a story that was scheduled could not go out.',
    noneHintOwn: 'You are told here when a story of yours that was scheduled could not go out.',
    noneDone: 'Nobody has dealt with a notice yet',
    willEnd: (when: string) => `Rights end on ${when}`,
    willBeDenied: (when: string) => `Not to be used from ${when} on`,
    ended: (when: string) => `Rights ended on ${when}: readers see a neutral tile`,
    denied: (when: string) => `Not to be used since ${when}: readers see a neutral tile`,
    photos: (count: number) => (count === 1 ? '1 photo' : `${count} photos`),
    usedIn: 'Used in',
    unused: 'Not used anywhere.',
    more: (count: number) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
    published: 'Readers see it',
    draft: 'Draft',
    update: (headline: string) => (headline ? `Update: ${headline}` : 'An update'),
    untitled: 'Untitled story',
    hidden: 'A colleague’s draft',
    toPhoto: 'The photo and its rules',
    toRights: 'Its rules',
    done: 'Mark as dealt with',
    doneBy: (name: string, when: string) => `Dealt with by ${name}, ${when}`,
    reopen: 'Open again',
    earlier: 'More',
    rights: 'Rules about agencies',
  },
};

export type RightsMessages = typeof en;

const catalogues: Record<string, RightsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function rightsMessages(language = 'en'): RightsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
