const firstWait = 1_000;
const longestWait = 20_000;
/** Refusals in a row, without a byte getting through, after which a file is given up: some two minutes. */
const patienceFor = 10;

/** Waits until the browser says that it is online, or `signal` aborts. */
function online(signal: AbortSignal): Promise<void> {
  if (navigator.onLine) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const back = () => {
      signal.removeEventListener('abort', gone);
      resolve();
    };
    const gone = () => {
      window.removeEventListener('online', back);
      reject(signal.reason);
    };
    window.addEventListener('online', back, { once: true });
    signal.addEventListener('abort', gone, { once: true });
  });
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', over);
      reject(signal.reason);
    };
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    // The connection that has just come back is worth a try at once.
    window.addEventListener('online', done, { once: true });
    signal.addEventListener('abort', over, { once: true });
  });
}

/** How one file bears with a bad line: it waits longer from try to try, as long as there is no connection at all. */
export class Patience {
  #failures = 0;

  /** Something got through. */
  progress(): void {
    this.#failures = 0;
  }

  /** Waits before the next try; resolves with false when it has waited often enough. Rejects when `signal` aborts. */
  async next(signal: AbortSignal, atLeast = 0): Promise<boolean> {
    signal.throwIfAborted();
    if (!navigator.onLine) {
      await online(signal);
      return true;
    }
    this.#failures += 1;
    if (this.#failures > patienceFor) return false;
    const grown = Math.min(longestWait, firstWait * 2 ** (this.#failures - 1));
    await wait(Math.max(atLeast, grown), signal);
    return true;
  }
}
