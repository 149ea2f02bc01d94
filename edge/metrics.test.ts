import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { prometheusText, serveMetrics } from './metrics';

const measures = [
  { name: 'answers_total', help: 'By kind.', kind: 'counter', read: () => ({ hit: 2, miss: 1 }) },
  { name: 'pages', help: 'Pages known.', kind: 'gauge', read: () => 7 },
] as const;

test('writes what Prometheus reads', () => {
  expect(prometheusText(measures)).toBe(`# HELP dateline_edge_answers_total By kind.
# TYPE dateline_edge_answers_total counter
dateline_edge_answers_total{how="hit"} 2
dateline_edge_answers_total{how="miss"} 1
# HELP dateline_edge_pages Pages known.
# TYPE dateline_edge_pages gauge
dateline_edge_pages 7
`);
});

test('answers on loopback, at one address', async () => {
  const server = serveMetrics(measures, 0);
  await once(server, 'listening');
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(await answer.text()).toContain('dateline_edge_pages 7');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  server.close();
});
