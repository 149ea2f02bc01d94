// npm test: everything; npm test -- check | unit | integration | build | e2e [filter …]: a part. The last line is
// "N passed, N failed" over all of it.
import { styleText } from 'node:util';
import { cleanEnvironment } from '../clean-environment.ts';
import { Complaint, errorText } from '../complaint.ts';
import { ensureClient } from '../up/generate-client.ts';
import { onStop } from '../up/stop-signals.ts';
import { type Outcome, oneFailure, sumOf } from './outcome.ts';
import { withStage } from './stage.ts';
import { type NamedStage, onRequest, stages } from './stages.ts';

// Who waits for the whole gives it a quarter of an hour, installing included, and is to learn by then what failed.
const limit = 14 * 60_000;
const over = performance.now() + limit;
const left = () => Math.max(0, Math.round(over - performance.now()));

/** Which stages the command line asks for, and what it says to them. */
function readArguments([word, ...args]: string[]): { chosen: NamedStage[][]; args: string[] } {
  if (word === undefined) {
    // What looks at types has one processor, what tests integration waits a quarter of its time: others need not wait for it.
    const { check = [], unit = [], integration = [], build = [], ...rest } = stages;
    const chosen = [[...check, ...unit], [...integration, ...build], ...Object.values(rest)];
    return { chosen, args: [] };
  }
  const one = stages[word] ?? onRequest[word];
  if (!one) throw new Complaint(`There is no part "${word}". Parts are ${Object.keys(stages).join(', ')}.`);
  // Journeys and screenshots are made in the build.
  return { chosen: word === 'e2e' || word in onRequest ? [stages.build ?? [], one] : [one], args };
}

async function runStage(
  stage: NamedStage,
  args: string[],
  signal: AbortSignal,
  live: boolean,
): Promise<Outcome> {
  const began = performance.now();
  const lines: string[] = [];
  const print = (line: string) => (live ? console.log(line) : lines.push(line));
  if (live) console.log(styleText('bold', `\n── ${stage.name} ──`));
  const within = AbortSignal.any([signal, AbortSignal.timeout(left())]);
  let outcome: Outcome;
  try {
    outcome = await withStage({ args, signal: within, left }, print, stage.run);
  } catch (error) {
    if (signal.aborted) throw error;
    const late = within.aborted && `${stage.name}: not done ${limit / 60_000} minutes after the tests began`;
    outcome = oneFailure(late || `${stage.name}: ${errorText(error)}`);
  }
  const took = ((performance.now() - began) / 1000).toFixed(1);
  if (!live) console.log(styleText('bold', `\n── ${stage.name} ──`));
  if (lines.length > 0) console.log(lines.join('\n'));
  const mark = outcome.failed === 0 ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${stage.name}: ${outcome.passed} passed, ${outcome.failed} failed  ${took} s`);
  return outcome;
}

async function main(signal: AbortSignal): Promise<Outcome> {
  const { chosen, args } = readArguments(process.argv.slice(2));
  await ensureClient();
  const outcomes: Outcome[] = [];
  for (const group of chosen) {
    const live = group.length === 1;
    outcomes.push(...(await Promise.all(group.map((stage) => runStage(stage, args, signal, live)))));
  }
  return sumOf(outcomes);
}

for (const name of Object.keys(process.env)) if (!(name in cleanEnvironment())) delete process.env[name];
const stopping = new AbortController();
onStop(() => stopping.abort(new Error('Stopped')));
try {
  const { passed, failed, failures } = await main(stopping.signal);
  if (failures.length > 0)
    console.log(`\n${styleText('red', 'Failed:')}\n${failures.map((line) => `• ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(stopping.signal.aborted ? 'Stopped' : errorText(error));
  if (!stopping.signal.aborted) console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
