// The background process. The supervisor starts it; its environment says the rest (DATABASE_URL, DATELINE_DATA …).
import { closeDatabase } from '@/lib/data/client';
import { consoleTo, jsonLog } from '@/lib/kit/log/json-log';
import { standAs } from '@/lib/kit/where-from';
import { sealWhatIsOpen } from '@/lib/newsroom/people/rotate-secrets';
import { keepDue } from './keep-due';
import { keepWorking } from './keep-working';

standAs('worker');
if (process.env.NODE_ENV !== 'development') consoleTo(jsonLog('worker'));
const stopping = new AbortController();
const stop = () => stopping.abort();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
// The supervisor is gone without having stopped us: nobody would restart us, or find us again.
process.on('disconnect', stop);
process.on('unhandledRejection', (reason) =>
  console.error('A promise was rejected and nobody minded:', reason),
);

// What an older version left as it was; nothing waits for it, and the next start tries again.
void sealWhatIsOpen().catch((error: unknown) => console.error('Secrets could not be sealed:', error));
await Promise.all([keepWorking(stopping.signal, () => process.send?.('ready')), keepDue(stopping.signal)]);
await closeDatabase();
process.exit(0);
