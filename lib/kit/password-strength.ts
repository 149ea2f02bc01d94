import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Shorter passwords are refused whatever they hold. */
export const shortestPassword = 10;
/** Of zxcvbn's scores from 0 to 4: needs at least 10⁸ guesses, so that a stolen hash costs more than it is worth. */
export const weakestScore = 3;

let loaded: Promise<ZxcvbnFactory> | undefined;

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({
    dictionary: common.dictionary,
    graphs: common.adjacencyGraphs,
  });
}

/**
 * How hard a password is to guess, from 0 to 4 (Wheeler, “zxcvbn”, USENIX Security 2016). Leaked passwords, common
 * words and keyboards are 200 KB and come when they are first wanted; whole lexicons would be half a megabyte.
 * @param about what a guesser knows of the person: name, e-mail address
 */
export async function passwordScore(password: string, about: readonly string[]): Promise<number> {
  loaded ??= load();
  const words = about.flatMap((text) => [text, ...text.split(/[\s@._-]+/)]).filter(Boolean);
  // Longer than this nothing is gained, and the estimate takes its time.
  return (await loaded).check(password.slice(0, 100), words).score;
}

/** Whether somebody may take this password. */
export async function isStrong(password: string, about: readonly string[]): Promise<boolean> {
  return password.length >= shortestPassword && (await passwordScore(password, about)) >= weakestScore;
}
