import type { Settings } from '../up/settings.ts';
import { ensureSecrets, secretsFile } from './secrets.ts';

/**
 * What tells a process its secrets. Where DATELINE_SECRET gives them they are those; else they lie in the data folder, made at
 * the first call, and the process reads them there, so that it notices when they are rotated.
 */
export function secretEnvironment(
  folder: string,
  { secret, formerSecrets }: Pick<Settings, 'secret' | 'formerSecrets'>,
): Record<string, string> {
  if (secret)
    return {
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_SECRET_FORMER: formerSecrets.join(' '),
      DATELINE_SECRETS_FILE: '',
    };
  const { sessionSecret } = ensureSecrets(folder);
  return {
    NEXTAUTH_SECRET: sessionSecret,
    NEXTAUTH_SECRET_FORMER: '',
    DATELINE_SECRETS_FILE: secretsFile(folder),
  };
}
