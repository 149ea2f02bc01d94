import { closeDatabase } from '@/lib/data/client';
import { awaitsDemo, hasNewsroom } from '@/lib/data/write/set-up-newsroom';
import { standAs } from '@/lib/kit/where-from';
import { ensureEmptyNewsroom } from './empty-newsroom';
import { ensureAdministrator } from './first-administrator';
import { loadDemo } from './load-demo';
import { drawPicture, drawSmallPicture } from './pictures/draw-picture';

// Run by `npm run up`, whose settings say what DATELINE_DEMO is: the first administrator, and the demo newsroom unless
// none is wanted. Every step looks first at what is there, so it can be run again at any time and after any crash. A
// newsroom that began without the demo never gets it later: it may be somebody's own by then.
standAs('setup');
try {
  const begun = await hasNewsroom();
  const wanted = process.env.DATELINE_DEMO !== 'none';
  if (!begun && !wanted) await ensureEmptyNewsroom();
  await ensureAdministrator(process.env);
  if (wanted && (!begun || (await awaitsDemo()))) {
    const draw = process.env.DATELINE_DEMO === 'small' ? drawSmallPicture : drawPicture;
    await loadDemo(new Date(), (line) => console.log(line), { draw });
  }
} finally {
  await closeDatabase();
}
