import { expect, it } from 'vitest';
import { retractionMetadata } from './retraction';
import { goldenPage, site } from './test-support/golden-page';

const { id, path, headline, section } = goldenPage;

it('is an article in the language that its story had', () => {
  const retraction = {
    ...{ id, path, headline, section, language: 'de-AT', notice: 'Nichts davon stimmt.' },
    publishedAt: goldenPage.publishedAt,
    retractedAt: goldenPage.modifiedAt,
  };
  expect(retractionMetadata(retraction, site)).toMatchObject({
    robots: { index: true },
    alternates: { canonical: site.origin + path },
    openGraph: {
      type: 'article',
      locale: 'de_AT',
      description: 'Nichts davon stimmt.',
      publishedTime: '2026-11-20T20:30:00+01:00',
      modifiedTime: '2026-11-21T10:00:00+01:00',
      section: 'Culture',
    },
  });
  // Open Graph knows no locale without a territory.
  expect(retractionMetadata({ ...retraction, language: 'de' }, site).openGraph?.locale).toBeUndefined();
});
