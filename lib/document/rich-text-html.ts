import { type Markup, markup } from '@/lib/kit/html';
import { inLanguage } from '@/lib/kit/text-direction';
import { type Mark, type RichText, sortedMarks } from './rich-text';

function wrap(mark: Mark, inner: Markup): Markup {
  switch (mark.type) {
    case 'bold':
      return markup`<strong>${inner}</strong>`;
    case 'italic':
      return markup`<em>${inner}</em>`;
    case 'code':
      return markup`<code>${inner}</code>`;
    case 'insertion':
      return markup`<span class="insertion">${inner}</span>`;
    case 'link':
      return markup`<a href="${mark.href}">${inner}</a>`;
    case 'language': {
      const { lang, dir } = inLanguage(mark.lang);
      return markup`<span lang="${lang}" dir="${dir}">${inner}</span>`;
    }
    case 'wanted-link':
      return inner;
  }
}

/** Rich text as HTML for feeds: semantic elements only, line breaks as `<br>`. */
export function richTextToHtml(text: RichText): Markup {
  const spans = text.map((span) => {
    const lines = span.text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br>`, line]));
    return sortedMarks(span).reduceRight<Markup>((inner, mark) => wrap(mark, inner), markup`${lines}`);
  });
  return markup`${spans}`;
}
