import { closeDatabase } from '@/lib/data/client';
import { awaitsDemo, hasNewsroom } from '@/lib/data/write/set-up-newsroom';
import { ensureEmptyNewsroom } from './empty-newsroom';
import { ensureAdministrator } from './first-administrator';
import { loadDemo } from './load-demo';

// Run by `npm run up`: the first administrator, and the demo newsroom unless DATELINE_DEMO=0. Every step looks first at
// what is there, so it can be run again at any time and after any crash. A newsroom that began without the demo never
// gets it later: it may be somebody's own by then.
try {
  const begun = await hasNewsroom();
  const wanted = process.env.DATELINE_DEMO !== '0';
  if (!begun && !wanted) await ensureEmptyNewsroom();
  await ensureAdministrator(process.env);
  if (wanted && (!begun || (await awaitsDemo()))) await loadDemo(new Date(), (line) => console.log(line));
} finally {
  await closeDatabase();
}
