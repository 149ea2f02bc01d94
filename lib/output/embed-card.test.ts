import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { embedCard, goneCard } from './embed-card';
import { cardPolicy } from './embed-card-style';
import { goldenPage, leadPhoto, site } from './test-support/golden-page';

describe('embedCard', () => {
  const html = embedCard({ ...goldenPage, contentWarning: '' }, site);

  it('says what a card has to say, and where it leads', () => {
    for (const words of [
      'Band cancels “every” date &amp; says &lt;nothing&gt;</a></h1>',
      'Eleven shows are off',
      'Photograph: Ines Okafor / Meridian via Halden Images',
      'The Halden Courier',
      `<time datetime="${goldenPage.updatedAt}">`,
      'alt="An empty stage."',
      'href="https://courier.example.org/culture/band-cancels-every-date" target="_top"',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('says what it warns of, and shows no picture then but the one that was chosen for sharing', () => {
    const warned = embedCard(goldenPage, site);
    expect(warned).toContain('Content warning: This story mentions self-harm.');
    expect(warned).not.toContain('<img');
    const chosen = embedCard({ ...goldenPage, sharePhoto: { ...leadPhoto, alt: 'A closed door.' } }, site);
    expect(chosen).toContain('alt="A closed door."');
    // What somebody may not want to see is said before it is shown.
    expect(chosen.indexOf('Content warning:')).toBeLessThan(chosen.indexOf('<img'));
  });

  it('is small, runs nothing and loads nothing of anybody else', () => {
    expect(html.length).toBeLessThan(8_000);
    expect(html).not.toMatch(/<(script|iframe|link rel="style|object|form)/);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address).toMatch(/^https:\/\/courier\.example\.org\//);
    }
  });

  it('is framed by anybody, and has a policy for just its own style sheet', () => {
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
    expect(cardPolicy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(cardPolicy).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
  });

  it('keeps back a picture that may not be shown', () => {
    const { lead } = goldenPage;
    if (lead?.kind !== 'photo') throw new Error('the golden page leads with a photo');
    const photo = { ...lead.photo, withheld: true, sizes: [] };
    expect(embedCard({ ...goldenPage, contentWarning: '', lead: { ...lead, photo } }, site)).not.toContain(
      '<img',
    );
  });

  it('says so where the story is gone', () => {
    expect(goneCard('gone', site)).toContain('This story is no longer available');
    expect(goneCard('missing', site)).toContain('This page does not exist');
  });
});
