/** The words about passkeys. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Passkeys',
  hint: 'A passkey is kept by your phone, computer or security key, which asks for your finger, face or PIN: no password to type, and none that anybody could get out of you. With the first one your password alone no longer lets anybody in.',
  list: 'Your passkeys, the newest first',
  none: 'You have none yet.',
  line: (added: string, used: string | null) =>
    used ? `Added ${added}, last used ${used}` : `Added ${added}, not used yet`,
  synced: 'kept on several devices',
  name: 'What to call it',
  add: 'Add a passkey',
  adding: 'Your device asks you…',
  added: 'Added.',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${name}. Whoever signed in by it is out.`,
  confirm: 'Your password',
  notSupported: 'This browser can’t make passkeys.',
  notMade: 'No passkey was made. Your device refused, or you called it off.',
  known: 'This device has a passkey for your account already.',
  use: 'Use a passkey',
  signingIn: 'Your device asks you…',
  notUsed: 'No passkey was used. Try again, or come in another way.',
  recovery: 'Or a recovery code',
};

type PasskeyMessages = typeof en;

const catalogues: Record<string, PasskeyMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function passkeyMessages(language = 'en'): PasskeyMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
