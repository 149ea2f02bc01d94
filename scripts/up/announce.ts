import { styleText } from 'node:util';
import type { Run } from '../supervisor/process-description.ts';
import type { SignIn } from './newsroom.ts';

/** Says where everything is and how to sign in, once it can be opened. */
export function announce(run: Run, signIn: SignIn | null, took: number): void {
  const bold = (text: string) => styleText('bold', text);
  const lines = [
    '',
    bold(`Dateline is ready (${(took / 1000).toFixed(1)} s).`),
    '',
    `  For readers    ${bold(run.origin)}`,
    `  For the desk   ${bold(`${run.origin}/desk`)}`,
  ];
  if (signIn) lines.push(`  Sign in as     ${bold(signIn.email)}`);
  if (signIn?.password)
    lines.push(
      `  Password       ${bold(signIn.password)}   (shown only now: keep it, or change it at the desk)`,
    );
  lines.push('', '  Stop with Ctrl-C.', '');
  console.log(lines.join('\n'));
}
