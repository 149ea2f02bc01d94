import { closeDatabase } from '@/lib/data/client';
import { ensureAdministrator } from './first-administrator';

// Run by `npm run up`: the first administrator, and the demo newsroom unless DATELINE_DEMO=0. Every step looks first at
// what is there, so it can be run again at any time and after any crash.
try {
  await ensureAdministrator(process.env);
} finally {
  await closeDatabase();
}
