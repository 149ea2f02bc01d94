import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { searchOf } from '@/lib/document/story-search';
import { SearchForm } from './search-form';

describe('the form of a search', () => {
  it('sets what is typed in the direction of its script', () => {
    const search = searchOf({ q: 'جسر', author: 'ليلى' });
    const html = renderToStaticMarkup(
      <SearchForm search={search} author={search.author} sections={[]} language="en" />,
    );
    for (const name of ['q', 'author']) {
      expect(html.match(new RegExp(`<input[^>]* name="${name}"[^>]*>`))?.[0], name).toContain('dir="auto"');
    }
  });
});
