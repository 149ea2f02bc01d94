import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** What a device answered: JSON for the server, or why there is nothing. */
export type DeviceAnswer =
  | { kind: 'answered'; response: object }
  /** Called off, timed out, or the device has none: browsers don't say which. */
  | { kind: 'nothing' }
  /** The device has a passkey for this account already. */
  | { kind: 'known' };

/** Comes when somebody wants it: most who sign in have a password. */
const library = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
  return typeof window !== 'undefined' && typeof window.PublicKeyCredential === 'function';
}

/** Whether it offers passkeys where a name is typed (conditional mediation). */
export async function offersPasskeys(): Promise<boolean> {
  return knowsPasskeys() && (await (await library()).browserSupportsWebAuthnAutofill());
}

/** Has this device make a passkey. */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<DeviceAnswer> {
  const { startRegistration } = await library();
  return answered(startRegistration({ optionsJSON: options }));
}

/**
 * Has this device sign with a passkey that somebody chooses.
 * @param typing whether the browser is to offer it where a name is typed, instead of asking at once
 */
export async function signWithPasskey(
  options: PublicKeyCredentialRequestOptionsJSON,
  typing: boolean,
): Promise<DeviceAnswer> {
  const { startAuthentication } = await library();
  return answered(startAuthentication({ optionsJSON: options, useBrowserAutofill: typing }));
}

/** Lets go of what the device was asked last. */
export async function stopAsking(): Promise<void> {
  (await library()).WebAuthnAbortService.cancelCeremony();
}

async function answered(asked: Promise<object>): Promise<DeviceAnswer> {
  try {
    return { kind: 'answered', response: await asked };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'InvalidStateError') return { kind: 'known' };
    // What browsers say of a person who has changed their mind, and of everything that they keep to themselves.
    if (['NotAllowedError', 'AbortError', 'WebAuthnError'].includes(error.name)) return { kind: 'nothing' };
    console.warn('The device made nothing of it:', error);
    return { kind: 'nothing' };
  }
}
