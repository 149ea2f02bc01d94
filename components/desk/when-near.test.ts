import { afterEach, expect, test, vi } from 'vitest';
import { whenNear } from './when-near';

afterEach(() => vi.unstubAllGlobals());

/** What a browser tells an observer of: each array is one call. */
function observed() {
  let tell: (entries: { isIntersecting: boolean }[]) => void = () => {};
  const options: unknown[] = [];
  const disconnect = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: typeof tell, option: unknown) {
        tell = hear;
        options.push(option);
      }
      observe() {}
      disconnect = disconnect;
    },
  );
  return {
    tell: (...seen: boolean[]) => tell(seen.map((isIntersecting) => ({ isIntersecting }))),
    options,
    disconnect,
  };
}

test('a place that comes near is told of once each time', () => {
  const browser = observed();
  const near = vi.fn();
  const stop = whenNear({} as Element, '100%', near);
  browser.tell(false);
  expect(near).not.toHaveBeenCalled();
  browser.tell(true);
  browser.tell(false);
  browser.tell(true);
  expect(near).toHaveBeenCalledTimes(2);
  expect(browser.options).toEqual([{ rootMargin: '0px 0px 100% 0px' }]);
  stop();
  expect(browser.disconnect).toHaveBeenCalled();
});

test('a busy page hears of several crossings at once: where the place is in the end counts', () => {
  const browser = observed();
  const near = vi.fn();
  whenNear({} as Element, '100%', near);
  browser.tell(false, true);
  expect(near).toHaveBeenCalledTimes(1);
  browser.tell(true, false);
  expect(near).toHaveBeenCalledTimes(1);
});
