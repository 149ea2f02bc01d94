import { EdgeStand, pageOf } from './edge-stand.ts';
import { oddRequest, randomFrom } from './odd-requests.ts';
import { type FuzzResult, sendOdd } from './send-odd.ts';

interface Options {
  count: number;
  seed: number;
  signal?: AbortSignal;
  /** Hears of every ten-thousandth request. */
  progress?: (sent: number) => void;
}

/**
 * Sends odd requests to an edge before a stand-in for Next that is well all the time, while pages come and go, and
 * asks it a plain question at the end; `alive` says whether that was answered as it should be.
 */
export async function fuzzEdge({
  count,
  seed,
  signal,
  progress,
}: Options): Promise<FuzzResult & { alive: boolean }> {
  const stand = await new EdgeStand().start(undefined, 60_000);
  stand.respond = (request, response) => {
    request.resume();
    const body = pageOf(`<p data-asked="${encodeURIComponent(request.url ?? '')}">words</p>`);
    const headers = { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  };
  const random = randomFrom(seed);
  function* requests() {
    for (let id = 0; id < count && !signal?.aborted; id += 1) {
      if (id > 0 && id % 10_000 === 0) progress?.(id);
      // The stand remembers every request with its connection, which is what would fill the memory.
      if (id % 500 === 0) {
        stand.asked.length = 0;
        stand.lines.length = 0;
      }
      yield oddRequest(random, id);
    }
  }
  const dropping = setInterval(() => void stand.drop(['site'], random() < 0.5), 100);
  try {
    const result = await sendOdd(stand.port, requests(), { patience: 400 });
    const answer = await fetch(`${stand.origin}/still/here`);
    const alive = answer.status === 200 && (await answer.text()).includes('%2Fstill%2Fhere');
    return { ...result, alive };
  } finally {
    clearInterval(dropping);
    await stand.stop();
  }
}
