import { afterEach, expect, test } from 'vitest';
import { EdgeStand, pageOf } from './test-support/edge-stand.ts';
import { oddRequest, randomFrom } from './test-support/odd-requests.ts';
import { sendOdd } from './test-support/send-odd.ts';

const stand = new EdgeStand();
afterEach(() => stand.stop());

test('20,000 odd requests: none ends the edge, none gets what another asked for', async () => {
  await stand.start();
  stand.respond = (request, response) => {
    request.resume();
    const body = pageOf(`<p data-asked="${encodeURIComponent(request.url ?? '')}">words</p>`);
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body) })
      .end(body);
  };
  const random = randomFrom(20_261_122);
  function* requests() {
    for (let id = 0; id < 20_000; id += 1) yield oddRequest(random, id);
  }
  // Pages come and go meanwhile.
  const dropping = setInterval(() => void stand.drop(['site'], random() < 0.5), 100);
  const result = await sendOdd(stand.port, requests(), { patience: 400 });
  clearInterval(dropping);

  expect(result.mixedUp).toEqual([]);
  expect(result.sent).toBe(20_000);
  expect(result.statuses['200']).toBeGreaterThan(4_000);
  expect(result.statuses['400']).toBeGreaterThan(1_000);
  // Next was well all the time.
  expect(result.statuses['503'] ?? 0).toBe(0);
  const answer = await fetch(`${stand.origin}/still/here`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('%2Fstill%2Fhere')]);
}, 300_000);
