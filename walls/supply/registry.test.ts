import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import { inRoot } from '@/scripts/root.ts';
import { askAudit, npmJson } from './ask-audit';

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

it('knows of no serious hole in what is installed', async (context) => {
  const answer = await askAudit();
  // Some machines reach a mirror that has packages and no advisories, or nothing at all.
  if (!answer.told) return context.skip(`the registry doesn’t answer: ${answer.why}`);
  expect(answer.serious).toEqual([]);
});

describe('what a registry says of holes', () => {
  const advisory = (severity: string) => ({
    id: 1,
    url: 'https://advisories.example/1',
    title: 'A hole',
    severity,
    vulnerable_versions: '*',
    cwe: [],
    cvss: { score: 0, vectorString: null },
  });
  const asked: string[] = [];
  let registry: LoopbackServer;
  let answer: [status: number, body: unknown];
  beforeAll(async () => {
    registry = await startLoopbackServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const [status, body] = request.url?.endsWith('/advisories/bulk') ? answer : [404, {}];
      request.resume();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  afterAll(() => registry.close());

  it('is a fault where one is high or critical, and none where they are less, or there are none', async () => {
    answer = [
      200,
      { zod: [advisory('high')], 'rate-limiter-flexible': [advisory('critical')], pino: [advisory('low')] },
    ];
    const found = await askAudit(registry.origin);
    expect(found).toMatchObject({ told: true });
    if (found.told) {
      expect(found.serious).toEqual(expect.arrayContaining(['rate-limiter-flexible', 'zod']));
      expect(found.serious).not.toContain('pino');
    }
    answer = [200, {}];
    expect(await askAudit(registry.origin)).toEqual({ told: true, serious: [] });
    expect(asked).toContain('POST /-/npm/v1/security/advisories/bulk');
  }, 60_000);

  it('is not known where it has none to tell of: never taken for a good word', async () => {
    answer = [405, { error: 'Method Not Allowed' }];
    expect(await askAudit(registry.origin)).toMatchObject({ told: false, why: expect.stringMatching(/405/) });
  }, 60_000);
});

it('lists what it is made of as CycloneDX: npm run sbom', async () => {
  const [, ...args] = (manifest.scripts.sbom ?? '').split(' ');
  const list = (await npmJson(args)) as {
    bomFormat: string;
    components: { name: string; version: string; group?: string; purl: string }[];
  };
  expect(list.bomFormat).toBe('CycloneDX');
  const listed = new Set(list.components.map(({ purl }) => decodeURIComponent(purl)));
  const missing = Object.entries(manifest.dependencies).filter(
    ([name, version]) => !listed.has(`pkg:npm/${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
