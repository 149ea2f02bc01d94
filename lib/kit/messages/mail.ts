interface Words {
  subject: string;
  text: string;
}

/** The words of mails. One catalogue a language; a missing sentence is a type error. */
const en = {
  invite: ({ by, address, days }: { by: string; address: string; days: number }): Words => ({
    subject: `${by} invites you to the newsroom`,
    text: `${by} invites you to write and work in their newsroom’s desk.

Open this address to choose a password and begin:
${address}

It works once, ${days === 1 ? 'for a day' : `for ${days} days`}. If you don’t know what this is about, ignore this mail: without you nothing happens.
`,
  }),
  reset: ({ name, address }: { name: string; address: string }): Words => ({
    subject: 'Choose a new password for the desk',
    text: `${name}, open this address to choose a new password:
${address}

It works once, and only for a while. If you didn’t ask for this, ignore this mail: your password stays as it is.
`,
  }),
  signIn: (of: { name: string; browser: string; place: string; time: string; address: string }): Words => ({
    subject: 'A new sign-in to the desk',
    text: `${of.name}, somebody signed in as you where you hadn’t been seen before:

${[of.browser, of.place, of.time].filter(Boolean).join('\n')}

If it was you, there is nothing to do. If it wasn’t, open this address, sign them out and choose a new password:
${of.address}
`,
  }),
};

type MailMessages = typeof en;

const catalogues: Record<string, MailMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function mailMessages(language = 'en'): MailMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
