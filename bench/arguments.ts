import { parseArgs } from 'node:util';
import { Complaint } from '../scripts/complaint.ts';

/** Reads `[name …] [--json]`; without a name it is all of them. Throws a Complaint about anything else. */
export function readArguments(args: string[], known: string[]): { names: string[]; json: boolean } {
  const { values, positionals } = parse(args);
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Complaint(`There is no bench "${stranger}". Benches are ${known.join(', ')}.`);
  }
  return { names: positionals.length > 0 ? [...new Set(positionals)] : known, json: values.json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split('\n', 1)[0]} The only option is --json.`);
  }
}
