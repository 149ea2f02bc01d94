import { isStrong } from '@/lib/kit/password-strength';
import { Problem } from '@/lib/kit/problem';
import { hashPassword, maxPasswordLength } from './password';

/**
 * The hash of a password that somebody wants to have.
 * @param about what a guesser knows of them
 * @throws Problem `password-weak`
 */
export async function newPasswordHash(password: string, about: readonly string[]): Promise<string> {
  if (password.length > maxPasswordLength || !(await isStrong(password, about)))
    throw new Problem('password-weak');
  return hashPassword(password);
}
