import { styleText } from 'node:util';
import { leaveLine } from './progress.ts';

const colours = ['cyan', 'magenta', 'yellow', 'blue', 'green'] as const;
const seen: string[] = [];

/** Prints a line of a process's output with the name of the process before it, each in a colour of its own. */
export function printLogLine(name: string, line: string): void {
  if (!seen.includes(name)) seen.push(name);
  leaveLine();
  const colour = colours[seen.indexOf(name) % colours.length] ?? 'cyan';
  console.log(`${styleText(colour, `${name.padEnd(8)} │`)} ${line}`);
}
