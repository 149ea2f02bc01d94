// npm run secrets:rotate: gives the newsroom a new secret. It signs session cookies and seals what the database keeps of others'
// secrets. Cookies of before count on, unless everybody is to be signed out.
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/data/client';
import { config } from '@/lib/kit/config';
import { standAs } from '@/lib/kit/where-from';
import { followNewSecrets } from '@/lib/newsroom/people/rotate-secrets';
import { renewSecrets } from '../scripts/data-folder/secrets';
import { inCommand } from './in-command';

const options = { 'sign-out-all': { type: 'boolean' } } as const;

await inCommand(async ({ settings }) => {
  const { values } = parseArgs({ options, strict: true });
  standAs('command');
  const now = new Date();
  // The new one first: if what follows breaks off, the former one still opens what it sealed, and another run goes on.
  if (!settings.secret) renewSecrets(config.dataFolder(), now);
  try {
    const signOutAll = values['sign-out-all'] ?? false;
    const { sealed, ended } = await followNewSecrets({ signOutAll }, now);
    console.log(settings.secret ? 'DATELINE_SECRET is in use.' : 'There is a new secret.');
    console.log(`${sealed} stored secrets were sealed anew.`);
    console.log(signOutAll ? `${ended} sessions ended.` : 'Nobody was signed out.');
  } finally {
    await closeDatabase();
  }
});
