import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DocumentView } from './document.view';
import { goldenRefs, goldenStory } from './golden-story';
import { definitions } from './registry';
import { views } from './registry.view';
import type { ViewContext } from './view-context';

const context: ViewContext = {
  language: 'en-GB',
  zone: 'Europe/London',
  idPrefix: '',
  headingShift: 0,
  dateline: { blockId: 'para1', place: 'Port Halden' },
};

/** One element a line, so that a change shows as the line it is. */
function pretty(html: string): string {
  return html.replace(/></g, '>\n<');
}

const golden = renderToStaticMarkup(
  <DocumentView document={goldenStory} refs={goldenRefs} context={context} />,
);

describe('DocumentView', () => {
  it('has a view for every kind of block, and none for kinds that do not exist', () => {
    expect(Object.keys(views).sort()).toEqual(definitions.map((definition) => definition.type).sort());
  });

  it('shows the golden story as it always did', () => {
    expect(pretty(golden)).toMatchSnapshot();
  });

  it('leaves out kinds and versions that it does not know', () => {
    expect(golden).not.toContain('hologram');
    const newer = { ...goldenStory, blocks: [{ id: 'a', type: 'paragraph', version: 99, words: 'x' }] };
    expect(renderToStaticMarkup(<DocumentView document={newer} refs={goldenRefs} context={context} />)).toBe(
      '',
    );
  });

  it('loads nothing from anybody else', () => {
    expect(golden).not.toMatch(/<(script|iframe|link|object|video|audio)\b/);
    expect(golden).not.toMatch(/(src|srcSet|srcset|poster)="https?:/);
  });

  it('never prints what only the desk may know', () => {
    const document = {
      version: 1 as const,
      blocks: [
        {
          id: 'q',
          type: 'quote',
          version: 1,
          paragraphs: [[{ text: 'Off the record.' }]],
          speaker: 'A member of the crew',
          source: { kind: 'desk', note: 'Met at the ferry' },
        },
      ],
    };
    const html = renderToStaticMarkup(
      <DocumentView document={document} refs={goldenRefs} context={context} />,
    );
    expect(html).toContain('A member of the crew');
    expect(html).not.toContain('ferry');
  });

  it('keeps the anchors of an update apart from those of its story, and its headings below its own', () => {
    const html = renderToStaticMarkup(
      <DocumentView
        document={goldenStory}
        refs={goldenRefs}
        context={{ ...context, idPrefix: 'update-1-', headingShift: 2 }}
      />,
    );
    expect(html).toContain('<h4 id="update-1-head1">');
    expect(html).not.toMatch(/ id="(?!update-1-)/);
  });
});
