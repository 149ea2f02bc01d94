/**
 * Hears what a view of the board shows whenever that changes, while the page is in view: browsers allow few streams. Returns
 * how to stop.
 * @param search the view's address, without a question mark
 * @param reached whether the newsroom can be heard at present
 */
export function hearBoard<T>(
  search: string,
  hear: (now: T) => void,
  reached: (well: boolean) => void = () => {},
): () => void {
  let stream: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    stream?.close();
    stream = null;
  };
  const open = () => {
    close();
    if (document.visibilityState !== 'visible') return;
    stream = new EventSource(`/api/board/events?${search}`);
    stream.addEventListener('now', ({ data }) => {
      reached(true);
      hear(JSON.parse(data) as T);
    });
    const later = () => {
      reached(false);
      // The browser comes back by itself after a broken connection, but not after a refusal.
      if (stream?.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(open, 30_000);
    };
    stream.addEventListener('signed-out', () => {
      stream?.close();
      later();
    });
    stream.addEventListener('error', later);
  };
  open();
  document.addEventListener('visibilitychange', open);
  return () => {
    document.removeEventListener('visibilitychange', open);
    close();
  };
}
