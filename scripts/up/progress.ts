import { styleText } from 'node:util';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

// Whether the terminal's cursor stands behind the name of a step that still runs.
let open = false;

/** Ends that line, for somebody else who wants to print one. */
export function leaveLine(): void {
  if (open) process.stdout.write('\n');
  open = false;
}

export type Step = {
  /** Prints a line below the step. */
  note(line: string): void;
};

/**
 * Runs one step of a command and shows it: its name while it runs, then a tick with what `work` returns (said instead
 * of the name, if anything) and the time, if it was long enough to mind.
 */
export async function step<T>(
  name: string,
  work: (step: Step) => Promise<T> | T,
  done?: (result: T) => string,
): Promise<T> {
  const began = performance.now();
  const live = process.stdout.isTTY;
  open = live;
  if (live) process.stdout.write(`  ${name} …`);
  // Where lines can't be rewritten, say only what takes so long that somebody would wonder.
  const wondering = live ? undefined : setTimeout(() => console.log(`  ${name} …`), 1_000);
  const line = (mark: string, text: string) => {
    if (open) process.stdout.write('\r\x1b[2K');
    open = false;
    console.log(`${mark} ${text}`);
  };
  try {
    const result = await work({
      note(text) {
        leaveLine();
        console.log(`    ${text}`);
      },
    });
    const took = performance.now() - began;
    const time = took > 500 ? styleText('dim', `  ${seconds(took)}`) : '';
    line(styleText('green', '✓'), `${done?.(result) ?? name}${time}`);
    return result;
  } catch (error) {
    line(styleText('red', '✗'), name);
    throw error;
  } finally {
    clearTimeout(wondering);
  }
}
