import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import { searchOf } from '@/lib/document/story-search';
import { FoundList } from './found-list';

const none: SearchPage = {
  ...{ stories: [], next: null, walked: null, further: null, total: 0, respelled: null, author: null },
  understood: true,
};
const search = searchOf({ q: '"old bridge"', section: 'culture' });

function shown(page: Partial<SearchPage>, language = 'en'): string {
  const locale = { language, zone: 'UTC' };
  return renderToStaticMarkup(
    <FoundList search={search} page={{ ...none, ...page }} isOlder={false} locale={locale} />,
  );
}

describe('a search that finds nothing', () => {
  it('helps, where everything was looked through', () => {
    expect(shown({})).toContain('Try fewer or other words');
  });

  it('says how far it looked, and leads further back in the order of time', () => {
    const html = shown({ walked: 10_000, further: 'abc' });
    expect(html).toContain('only the newest 10,000 were looked through');
    expect(html).toContain('/search?q=%22old%20bridge%22&amp;section=culture&amp;sort=newest&amp;before=abc');
    expect(html).not.toContain('Try fewer');
    expect(shown({ walked: 10_000, further: 'abc' }, 'de')).toContain('nur die neuesten 10.000');
  });
});
