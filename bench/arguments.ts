import { parseArgs } from 'node:util';
import { Complaint } from '../scripts/complaint.ts';

interface Arguments {
  names: string[];
  json: boolean;
  /** How many times, where a bench does something so often; null for as often as it does by itself. */
  count: number | null;
}

/**
 * Reads `[name …] [--json] [--count n]`; without a name it is all of them but those `apart`. Throws a Complaint about
 * anything else.
 */
export function readArguments(args: string[], known: string[], apart: readonly string[] = []): Arguments {
  const { values, positionals } = parse(args);
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Complaint(`There is no bench "${stranger}". Benches are ${known.join(', ')}.`);
  }
  const { count } = values;
  if (count !== undefined && !/^[1-9]\d{0,8}$/.test(count)) {
    throw new Complaint(`--count is "${count}", which is not a number above 0.`);
  }
  const names =
    positionals.length > 0 ? [...new Set(positionals)] : known.filter((name) => !apart.includes(name));
  return { names, json: values.json, count: count === undefined ? null : Number(count) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, count: { type: 'string' } },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split('\n', 1)[0]} Options are --json and --count.`);
  }
}
