import type { Readable } from 'node:stream';

/** Calls `line` for each line of a text stream, without its end; the last may lack one. */
export function eachLine(stream: Readable, line: (text: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const one of lines) line(one);
  });
  stream.on('end', () => {
    if (rest) line(rest);
  });
}
