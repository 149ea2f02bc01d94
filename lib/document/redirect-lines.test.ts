import { describe, expect, it } from 'vitest';
import { readRedirectLines } from './redirect-lines';

const read = (...lines: string[]) => readRedirectLines(lines.join('\n')).map(({ from, to }) => [from, to]);

describe('lines of redirects', () => {
  it.each([
    'from,to',
    'From;To',
    'old,new',
    'Old URL,New URL',
    '"old address","leads to"',
    'source,target',
    'source,destination,status',
    'path,url',
    'old_path\tnew_path',
    'Redirect from,Redirect to',
  ])('begin after the heading %s', (heading) => {
    const [separator = ','] = /[;\t]/.exec(heading) ?? [];
    expect(read(heading, `/a${separator}/b`)).toEqual([['/a', '/b']]);
  });

  it.each([
    'old-news.html,/news',
    'path/to.html,/news',
    'url-list.html,/news',
    'source/code.html,/news',
    'from,/news',
    'old,https://elsewhere.example/',
    '/from,/to',
    'from',
    'old news,/new',
  ])('have none in %s', (line) => {
    const [from = '', to = ''] = line.split(',');
    expect(read(line, '/a,/b')).toEqual([
      [from, to],
      ['/a', '/b'],
    ]);
  });

  it('have a heading only at the top, wherever that is', () => {
    expect(readRedirectLines('\n\nfrom,to\n/a,/b')).toEqual([{ line: 4, from: '/a', to: '/b' }]);
    expect(read('/a,/b', 'from,to')).toEqual([
      ['/a', '/b'],
      ['from', 'to'],
    ]);
    expect(read('')).toEqual([]);
  });
});
