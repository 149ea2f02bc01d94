const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `stop` at the first Ctrl-C or signal to end, or when the launcher (scripts/bootstrap.mjs) died without one.
 * Later ones are ignored: stopping goes on, in order and in bounded time.
 */
export function onStop(stop: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    stop();
  };
  for (const signal of signals) process.on(signal, once);
  process.on('disconnect', once);
  process.channel?.unref();
}
