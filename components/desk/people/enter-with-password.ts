import { attemptSignIn } from '../sign-in/attempt-sign-in';

/** Signs in with a password that was just set, and goes to the desk; to the sign-in page where that is refused. */
export async function enterWithPassword(email: string, password: string): Promise<void> {
  const { kind } = await attemptSignIn(email, password);
  window.location.replace(kind === 'signed-in' ? '/desk' : '/desk/sign-in');
}
