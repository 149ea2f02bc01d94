import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '@/scripts/root.ts';
import { filesOf } from '../doors/doors';

/** Everything that runs on the server between a request and the database. The edge knows Next and its own cache only. */
const server = [
  'lib/**/*.ts',
  'worker/**/*.ts',
  'app/**/*.{ts,tsx}',
  'blocks/**/*.ts',
  'components/site/**/*.tsx',
  'proxy.ts',
];

/**
 * Where connections begin: the guarded fetcher; and what goes to one place that whoever runs the newsroom has named: its mail
 * server, its store of photo files, its database.
 */
const rooms = /^lib\/(net|mail|storage\/s3|signals|data\/prisma)\//;

const lines = (file: string) => readFileSync(inRoot(file), 'utf8').split('\n');
const opens =
  /(?<![.\w])(fetch|WebSocket|EventSource|XMLHttpRequest)\(|^import (?!type)[^;]*(?:from )?'(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici|nodemailer|@aws-sdk\/[\w-]+|axios|got|node-fetch|ws)'|\bimport\('(?:node:)?(?:https?|net|tls|undici)'\)/;

it('opens no connection but through the guarded fetcher', () => {
  const files = server
    .flatMap(filesOf)
    .filter((file) => !rooms.test(file) && !/\/test-support\/|\.client\.tsx?$|stand-in-providers/.test(file));
  expect(files.length).toBeGreaterThan(700);
  const found = files.flatMap((file) =>
    lines(file)
      .filter((line) => opens.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  // Which address a text is: nobody is asked.
  const harmless = /from 'node:net'/;
  expect(
    found.filter((line) => !(harmless.test(line) && /\{ (isIP|isIPv4|isIPv6|type AddressInfo)/.test(line))),
  ).toEqual([]);
});

it('would notice one', () => {
  for (const line of [
    "import { request } from 'undici';",
    "import http from 'node:http';",
    "const answer = await fetch('https://evil.example');",
    "await import('node:net')",
  ])
    expect(opens.test(line), line).toBe(true);
  for (const line of [
    "import type { Server } from 'node:http';",
    'await guardedFetch(url);',
    'kept.fetch(id)',
  ])
    expect(opens.test(line), line).toBe(false);
});
