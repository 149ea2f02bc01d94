interface About {
  by: string | null;
  headline: string;
  /** When it happens, or happened, in words. */
  when: string;
}

/** The words of what people are told: in the desk, by mail, and to addresses of theirs. One catalogue a language. */
const en = {
  untitled: 'Untitled',
  somebody: 'Somebody',
  /** One sentence a kind, as mails and messages have it. */
  sentence: {
    assigned: ({ by, headline }: About) => `${by} assigned “${headline}” to you.`,
    'handed-in': ({ by, headline }: About) => `${by} handed in “${headline}” for review.`,
    returned: ({ by, headline }: About) => `${by} returned “${headline}”.`,
    approved: ({ by, headline }: About) => `${by} approved “${headline}”.`,
    published: ({ by, headline }: About) => `${by} published “${headline}”.`,
    note: ({ by, headline }: About) => `${by} wrote a note beside “${headline}”.`,
    'deadline-near': ({ headline, when }: About) => `“${headline}” is due ${when}.`,
    'deadline-passed': ({ headline, when }: About) => `“${headline}” is overdue: it was due ${when}.`,
    'schedule-failed': ({ headline, when }: About) =>
      `What was planned for “${headline}” at ${when} could not happen.`,
    'receipt-bad': ({ headline }: About) => `Readers don’t get “${headline}” as they should.`,
    'rights-warning': ({ when }: About) => `Rights to pictures end ${when}.`,
    'rights-lost': ({ when }: About) => `Rights to pictures ended ${when}.`,
    'webhook-off': () => 'A webhook was switched off by itself.',
  },
  /** What a kind is called where one chooses. */
  kinds: {
    assigned: 'A story is assigned to me',
    'handed-in': 'A story is handed in that I may approve',
    returned: 'A story of mine is returned',
    approved: 'A story of mine is approved',
    published: 'A story of mine is published',
    note: 'A note beside a story of mine, or an answer to my note',
    'deadline-near': 'A deadline of mine is two hours away',
    'deadline-passed': 'A story is overdue',
    'schedule-failed': 'Something that was planned could not happen',
    'receipt-bad': 'Readers don’t get a story as they should',
    'rights-warning': 'Rights to pictures will end',
    'rights-lost': 'Rights to pictures have ended',
    'webhook-off': 'A webhook was switched off',
  },
  mail: {
    subject: (count: number, first: string) => (count === 1 ? first : `${count} things at the desk`),
    more: (count: number, address: string) => `And ${count} more: ${address}`,
    stop: 'To get no more mails of a kind, open its address:',
    choose: (address: string) => `Everything you are told, and how: ${address}`,
  },

  item: {
    toStory: 'Open the story',
    mute: 'Don’t show me these',
    muted: 'You won’t be shown these here any more.',
    undo: 'Undo',
    settings: 'What I am told',
  },

  settings: {
    title: 'What I am told',
    intro: 'Choose what you want to hear of, and where. What is not ticked anywhere is not told to you.',
    back: 'Account',
    kind: 'What happens',
    ways: { desk: 'In the desk', mail: 'By mail', webhook: 'To my address' },
    noMail: 'This newsroom sends no mail: no mail server is set up.',
    mailHint: 'Mails are gathered for three minutes, so that a busy hour is one mail.',
    saved: 'Saved.',
    label: (way: string, kind: string) => `${way}: ${kind}`,
    hookTitle: 'My address',
    hookHint:
      'A signed message is posted there for each notice: an address of a chat room, a phone service, a program of yours.',
    hookUrl: 'Address',
    hookSet: 'Use this address',
    hookOff: 'Stop posting there',
    hookOn: (url: string) => `Notices are posted to ${url}.`,
    hookStopped: 'Nothing is posted any more.',
    busy: 'Saving…',
  },

  mute: {
    title: 'Get no more of these mails',
    what: (kind: string) => `No more mails when: ${kind}.`,
    all: 'No more mails about anything at the desk.',
    stays: 'You are still told in the desk. You can change this at any time under Account.',
    confirm: 'Stop these mails',
    busy: 'One moment…',
    done: 'Done. You get no more of these mails.',
    broken: 'This address is not right',
    brokenHint: 'Sign in and choose what you are told under Account.',
    toDesk: 'To the desk',
  },
};

type NoticeMessages = typeof en;

const catalogues: Record<string, NoticeMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function noticeMessages(language = 'en'): NoticeMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
