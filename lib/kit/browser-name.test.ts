import { expect, it } from 'vitest';
import { browserName } from './browser-name';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${like} Chrome/150.0.0.0 Safari/537.36`, 'Chrome, Linux'],
  [`Mozilla/5.0 (Windows NT 10.0) ${like} Chrome/150.0.0.0 Safari/537.36 Edg/150.0`, 'Edge, Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, macOS'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/1 Safari/604.1',
    'Safari, iPhone',
  ],
  ['curl/8', ''],
  ['', ''],
])('reads %s', (userAgent, name) => expect(browserName(userAgent)).toBe(name));
