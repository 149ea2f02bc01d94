import { rememberDevice } from '@/lib/actions/remember-device';

/** Asks for no code in this browser for a while; signing in went well whether that is kept or not. */
export async function rememberBrowser(): Promise<void> {
  try {
    const answer = await rememberDevice();
    if (!answer.ok) console.error(answer.problem.message);
  } catch (error) {
    console.error(error);
  }
}
