/** Code that an open editor fetches once it can be written in: there at once for whoever asks when it has come. */
export interface LateCode<T> {
  /** What has been loaded; undefined until then. */
  now(): T | undefined;
  /** Loads it, or waits for whoever does. A load that failed can be tried again. */
  load(): Promise<T>;
}

const known = new Set<LateCode<unknown>>();
let mayLoad: Promise<void> = Promise.resolve();

/** Nothing of it is fetched before that: what a page needs to open comes first. */
export function holdLateCode(until: Promise<void>): void {
  mayLoad = until;
}

/** Declares code that comes late. `loadAllLateCode` fetches it while there is a network. */
export function lateCode<T>(load: () => Promise<T>): LateCode<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  const code: LateCode<T> = {
    now: () => loaded,
    load: () => {
      loading ??= mayLoad.then(load).then(
        (value) => {
          loaded = value;
          return value;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
  known.add(code);
  return code;
}

/** Fetches all that has been declared: offline there is nothing to fetch it from. What doesn't come is asked for again when it is wanted. */
export async function loadAllLateCode(): Promise<void> {
  await Promise.allSettled([...known].map((code) => code.load()));
}
