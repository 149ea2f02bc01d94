import { deskMessages } from '@/lib/kit/messages/desk';
import type { SignInOutcome } from './attempt-sign-in';
import { CodeField } from './code-field';

/** Whether the account asks for a code beside the password. */
export function wantsCode(outcome: SignInOutcome | null): boolean {
  return outcome?.kind === 'code-needed' || outcome?.kind === 'code-wrong';
}

/** The second step of signing in, and whether this browser may leave it out for a while. */
export function CodeStep({ describedBy }: { describedBy?: string }) {
  const words = deskMessages().signIn;
  return (
    <>
      <CodeField id="sign-in-code" label={words.code} describedBy={describedBy} />
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input type="checkbox" name="remember" />
        {words.remember}
      </label>
    </>
  );
}
