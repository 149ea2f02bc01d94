import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import { searchOf } from '@/lib/document/story-search';
import { FoundList } from './found-list';

const none: SearchPage = {
  ...{ stories: [], next: null, total: 0, respelled: null, author: null },
  ...{ authorUnknown: false, understood: true },
};
const search = searchOf({ q: '"old bridge"', section: 'culture' });

function shown(page: Partial<SearchPage>, language = 'en'): string {
  const locale = { language, zone: 'UTC' };
  return renderToStaticMarkup(
    <FoundList search={search} page={{ ...none, ...page }} isOlder={false} locale={locale} />,
  );
}

describe('a search that finds nothing', () => {
  it('helps', () => {
    expect(shown({})).toContain('Try fewer or other words');
  });

  it('says so where nobody has the name that was asked for', () => {
    expect(shown({ authorUnknown: true })).toContain('No author of this name');
    expect(shown({ authorUnknown: true }, 'de')).toContain('Niemand mit diesem Namen');
    expect(shown({ authorUnknown: true })).not.toContain('Nothing was found');
    expect(shown({})).not.toContain('No author');
  });
});
