import { ensureBrowser } from '../scripts/test/ensure-browser.ts';
import { build, isBuildFresh } from '../scripts/up/build.ts';
import { ensureClient } from '../scripts/up/generate-client.ts';
import { readArguments } from './arguments';
import { benches, onlyByName } from './benches';
import type { Row } from './measure';
import { rowsAsJson, rowsAsTable } from './rows';

/**
 * Runs what the command line asks for in the build of the sources as they are, made anew if need be, and returns what
 * it has to print. Progress is told on standard error. Rejects with a Complaint when it can't run at all.
 */
export async function runBenches(args: string[], signal: AbortSignal): Promise<string> {
  const { names, json, count } = readArguments(args, Object.keys(benches), onlyByName);
  const tell = (line: string) => console.error(line);
  await ensureClient();
  if (!isBuildFresh()) {
    tell('Building the site, which takes a minute …');
    await build({ signal });
  }
  const browserPath = await ensureBrowser(signal);
  const rows: Row[] = [];
  for (const name of names) {
    tell(`Bench ${name}`);
    const context = { browserPath, signal, count, tell: (line: string) => tell(`  ${line}`) };
    rows.push(...((await benches[name]?.(context)) ?? []));
  }
  return json ? rowsAsJson(rows) : rowsAsTable(rows);
}
