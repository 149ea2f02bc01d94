import { beginPasskeySignIn } from '@/lib/actions/begin-passkey-sign-in';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { runAction } from '../ask-server';
import { signWithPasskey } from '../passkeys/ask-device';

/** What the device signed, or a sentence that says why it didn't. */
export async function askPasskey(): Promise<{ response: object } | { sentence: string }> {
  const options = await runAction(beginPasskeySignIn);
  if (!options.ok) return { sentence: options.sentence };
  const answer = await signWithPasskey(options.value, false);
  return answer.kind === 'answered' ? answer : { sentence: passkeyMessages().notUsed };
}
