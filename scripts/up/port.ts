import { createServer } from 'node:net';
import { Complaint } from '../complaint.ts';

type Answer = 'free' | 'taken' | 'forbidden';

function tryPort(port: number, host?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES') resolve('forbidden');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('free');
      else reject(error);
    });
    server.listen({ port, host }, () => server.close(() => resolve('free')));
  });
}

/** Somebody who listens on one address only still takes what `localhost` means, so each is tried. */
async function answerFor(port: number): Promise<Answer> {
  for (const host of [undefined, '127.0.0.1', '::1']) {
    const answer = await tryPort(port, host);
    if (answer !== 'free') return answer;
  }
  return 'free';
}

async function nextFreePort(after: number): Promise<number | null> {
  for (let port = after + 1; port <= Math.min(after + 50, 65_535); port += 1) {
    if ((await answerFor(port)) === 'free') return port;
  }
  return null;
}

/** Throws a Complaint that names a way out when this process could not listen on `port`. */
export async function checkPort(port: number): Promise<void> {
  const answer = await answerFor(port);
  if (answer === 'free') return;
  if (answer === 'forbidden') {
    throw new Complaint(
      `This user may not listen on port ${port}. Choose one above 1023, such as PORT=3000.`,
    );
  }
  const free = await nextFreePort(Math.max(port, 1_023));
  const other = free ? `PORT=${free} npm run up` : 'PORT=<number> npm run up';
  throw new Complaint(
    `Port ${port} is taken by another program. Stop that one, or use another port: ${other}`,
  );
}
