import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HeadlineCard } from './headline-card';
import { LeadCard } from './lead-card';
import { PictureCard } from './picture-card';
import { RowCard } from './row-card';
import { goldenCard } from './test-support';

const locale = { language: 'en-GB', zone: 'Europe/Oslo' };
const card = goldenCard();
const cards: [string, ReactElement][] = [
  ['lead', <LeadCard key="lead" story={card} />],
  [
    'picture',
    <PictureCard key="picture" story={card} layout="above" sizes="(min-width: 40rem) 50vw" showSection />,
  ],
  ['row', <RowCard key="row" story={card} locale={locale} showSection />],
  ['headline', <HeadlineCard key="headline" story={card} locale={locale} />],
];

describe.each(cards)('the %s card', (name, element) => {
  const html = renderToStaticMarkup(element);

  it('is one link, to the story, named by its headline', () => {
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toMatch(
      /<a href="\/culture\/band-cancels-every-date"[^>]*>Band cancels “every” date &amp; says &lt;nothing&gt;<\/a>/,
    );
  });

  it('warns before it shows', () => {
    const warning = html.indexOf('This story mentions self-harm.');
    expect(warning).toBeGreaterThan(-1);
    if (name !== 'headline') expect(html.indexOf('<img')).toBeGreaterThan(warning);
  });

  it('takes the tone of its section', () => {
    expect(html).toContain('data-section="culture"');
    expect(html).toContain('>Culture<');
  });
});

describe('cards', () => {
  it('ask at once for the first picture of a page only', () => {
    expect(renderToStaticMarkup(<LeadCard story={card} />)).toMatch(/loading="eager" fetchPriority="high"/);
    expect(renderToStaticMarkup(<RowCard story={card} locale={locale} showSection />)).toContain(
      'loading="lazy"',
    );
  });

  it('say the day, and among those of one day the time', () => {
    const time = (ofDay: boolean) =>
      />([^<]*)<\/time>/.exec(
        renderToStaticMarkup(<RowCard story={card} locale={locale} showSection ofDay={ofDay} />),
      )?.[1];
    expect(time(false)).toMatch(/^\d+ \w+ \d{4}$/);
    expect(time(true)).toMatch(/^\d\d:\d\d$/);
  });

  it('need no picture, standfirst, kicker or byline', () => {
    const bare = goldenCard({ photo: null, standfirst: '', kicker: '', contentWarning: '', bylines: [] });
    expect(
      renderToStaticMarkup(<PictureCard story={bare} layout="above-wide" sizes="(min-width: 40rem) 50vw" />),
    ).toMatchInlineSnapshot(
      `"<article class="card" data-section="culture" lang="en-GB" dir="ltr"><div class=""><div class=""><h3 class="type-headline-sm sm:type-headline-md"><a href="/culture/band-cancels-every-date" class="card-link">Band cancels “every” date &amp; says &lt;nothing&gt;</a></h3></div></div></article>"`,
    );
  });

  it('name the kind of a story where it matters', () => {
    const opinion = goldenCard({ kind: 'opinion' });
    const html = renderToStaticMarkup(
      <PictureCard story={opinion} layout="above" sizes="(min-width: 40rem) 50vw" />,
    );
    expect(html).toContain('>Opinion<');
  });

  it('say when, in the zone of the site', () => {
    const html = renderToStaticMarkup(<HeadlineCard story={card} locale={locale} />);
    expect(html).toContain('<time dateTime="2026-11-20T19:30:00.000Z">20 Nov, 20:30</time>');
  });

  it('name reporters before anybody else, and others where nobody reported', () => {
    expect(renderToStaticMarkup(<LeadCard story={card} />)).toContain('>Tora Lind<');
    const pictures = goldenCard({ bylines: card.bylines.filter((byline) => byline.role !== 'reporter') });
    expect(renderToStaticMarkup(<LeadCard story={pictures} />)).toContain('>Erik Moe and Ines Okafor<');
  });
});
