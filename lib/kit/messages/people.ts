/** The words of the pages about people. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'People',
  link: 'People',
  hint: 'Who works here, and what each of them may do.',
  list: 'Everybody who works here, by name',
  you: 'you',
  sections: 'Sections',
  allSections: 'All sections',
  sectionsHint:
    'None chosen: all sections. Whoever works for some sees what is written for others once it is published.',
  role: 'Role',
  roles: {
    admin: 'May do everything, also decide who works here.',
    editor: 'Edits and publishes every story, and invites writers.',
    photo_editor: 'Looks after photos, their credits and rights, and places pictures in every story.',
    writer: 'Writes and publishes their own stories.',
    contributor: 'Writes drafts that somebody else publishes.',
    draft_reader: 'Reads every draft and writes notes beside it, as a lawyer does.',
  },
  standing: { active: '', suspended: 'Suspended', removed: 'Removed' },
  lastSeen: (when: string) => `Last here ${when}`,
  never: 'Has not signed in yet',
  signedIn: (count: number) =>
    count === 0 ? 'not signed in' : count === 1 ? 'signed in on one device' : `signed in on ${count} devices`,
  showRemoved: 'People who were removed',
  showPresent: 'Back to who works here',
  noneRemoved: 'Nobody was removed.',

  invite: {
    title: 'Invite somebody',
    email: 'E-mail',
    days: 'The link works',
    daysOf: (count: number) => (count === 1 ? 'for a day' : `for ${count} days`),
    submit: 'Make a link',
    busy: 'Making…',
    sent: (email: string) => `Sent to ${email}. You can also give them the link yourself:`,
    notSent: 'Give them this link yourself; it is shown only now:',
    once: 'It works once.',
    address: 'Link',
    copy: 'Copy link',
    open: 'Open invitations',
    line: (role: string, by: string, until: string) => `${role}, invited by ${by}, until ${until}`,
    withdraw: 'Withdraw',
    withdrawOf: (email: string) => `Withdraw the invitation of ${email}`,
  },

  person: {
    holds: 'What they hold on the board',
    back: 'All people',
    place: 'Role and sections',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved. It counts at once.',
    undo: 'Undo',
    access: 'Access',
    suspend: 'Suspend',
    suspendHint:
      'Whoever is suspended is signed out everywhere at once and can’t come back in. Their stories stay.',
    remove: 'Remove from the newsroom',
    removeHint: 'As suspending, and they leave this list. Stories and bylines stay under their name.',
    letIn: 'Let back in',
    done: {
      active: 'They may come in again.',
      suspended: 'They are locked out.',
      removed: 'They are removed.',
    },
    reset: 'Make a link to a new password',
    resetHint: 'For somebody who has forgotten theirs. It works once, within a day.',
  },

  sessions: {
    title: 'Signed in',
    titleOwn: 'Where you are signed in',
    list: 'Browsers, last used first',
    unknown: 'Unknown browser',
    here: 'this browser',
    line: (since: string, seen: string) => `Since ${since}, last used ${seen}`,
    from: (address: string) => `from ${address}`,
    end: 'Sign out',
    endOf: (browser: string) => `Sign out ${browser}`,
    endAll: 'Sign out everywhere',
    ended: 'Signed out.',
    none: 'Nowhere at present.',
    strange: 'new',
    mine: 'It was me',
    mineOf: (browser: string) => `${browser}: it was me`,
    known: 'Good to know.',
    strangeLine: (count: number) =>
      count === 1
        ? 'Somebody signed in as you where you hadn’t been seen before.'
        : `Somebody signed in as you in ${count} places where you hadn’t been seen before.`,
    look: 'Was it you?',
  },

  portrait: {
    title: 'Portrait',
    hint: 'Readers see it beside the byline of opinions, below stories and on the byline’s page.',
    needsByline: 'Save a byline first: the portrait belongs to it.',
    choose: 'Choose a picture…',
    replace: 'Choose another…',
    alt: 'What is to be seen on it',
    altHint: (alt: string) =>
      alt ? `If empty: ${alt}` : 'For people who can’t see it, as “Ada Halloway in a raincoat”',
    details: 'Credit and rights',
    save: 'Show it to readers',
    saving: 'Saving…',
    saved: 'Readers see it.',
    remove: 'Take it away',
    removed: 'It is gone. The picture stays in the library.',
  },
  profile: {
    title: 'Profile',
    name: 'Name',
    nameHint: 'As colleagues see it.',
    byline: 'Byline',
    bylineHint:
      'What readers see above stories and on a page of their own. Nobody needs one who doesn’t sign stories.',
    make: 'Make a byline',
    bylineName: 'Name in bylines',
    jobTitle: 'Job title',
    bio: 'A few sentences for readers',
    links: 'Links',
    linkLabel: 'Name',
    linkUrl: 'Address',
    addLink: 'Add a link',
    removeLink: (label: string) => (label ? `Remove ${label}` : 'Remove link'),
    page: 'Byline page',
    save: 'Save profile',
    saving: 'Saving…',
    saved: 'Saved. Readers see it at once.',
  },

  password: {
    title: 'Password',
    current: 'Present password',
    next: 'New password',
    hint: 'At least ten characters. Several words that don’t belong together are hard to guess and easy to keep.',
    strength: [
      'Very easy to guess',
      'Easy to guess',
      'Not hard enough to guess',
      'Hard to guess',
      'Very hard to guess',
    ],
    strengthLabel: 'Strength',
    change: 'Change password',
    changing: 'Changing…',
    changed: 'Changed. You are signed out everywhere else.',
  },

  secondFactor: {
    title: 'Codes at sign-in',
    hint: 'A code from an app on your phone as well as the password: whoever learns the password alone can’t come in.',
    begin: 'Set up an authenticator app',
    scan: 'Open an authenticator app (such as Aegis, 2FAS, Google Authenticator or a password manager) and scan this square.',
    square: 'A square code for your authenticator app',
    typeInstead: 'Or type this into it:',
    first: 'Code that the app shows',
    turnOn: 'Ask for codes from now on',
    keep: 'Each of these codes lets you in once if you lose your phone. Print them or keep them in a password manager: they are shown only now.',
    copy: 'Copy codes',
    kept: 'I have kept them',
    left: (left: number, app: boolean) =>
      `${app ? 'Signing in asks for a code. ' : ''}${left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.`,
    password: 'Your password',
    renew: 'Make new recovery codes',
    turnOff: 'Ask for no codes any more',
    turnOffOther: 'Ask for the password alone',
    others:
      'For somebody who has lost phone and recovery codes: their passkeys and codes count no more, and they are signed out everywhere.',
  },

  join: {
    title: 'Join the newsroom',
    as: (email: string, role: string) => `You come in as ${role} with ${email}.`,
    name: 'Your name',
    submit: 'Join',
    busy: 'One moment…',
    ended: 'This link opens nothing any more',
    endedText: 'It has been used, was withdrawn or is too old. Ask whoever gave it to you for a new one.',
    toSignIn: 'Sign in',
    signInFailed: 'Your password is set. Sign in with it.',
  },

  reset: {
    title: 'Choose a new password',
    of: (email: string) => `For ${email}. You are then signed out everywhere else.`,
    submit: 'Set password',
    forgotten: 'Forgotten your password?',
    ask: 'Send me a link',
    asking: 'Sending…',
    asked: 'If somebody here has this e-mail address, a link to a new password is on its way to it.',
    askTitle: 'Forgotten your password?',
    askHint: 'Say your e-mail address, and you get a link to a new one.',
    byHand: 'Ask an administrator of your newsroom: they can make you a link to a new password.',
  },
};

type PeopleMessages = typeof en;

const catalogues: Record<string, PeopleMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function peopleMessages(language = 'en'): PeopleMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
