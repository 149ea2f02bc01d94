import { expect, it } from 'vitest';
import { kickerParts } from './kicker-parts';
import { goldenCard } from './test-support';

it('says section, kind and kicker, plain news being no kind', () => {
  expect(kickerParts(goldenCard(), { withSection: true })).toEqual(['Culture', 'Music']);
  expect(kickerParts(goldenCard({ kind: 'review' }), { withSection: true })).toEqual([
    'Culture',
    'Review',
    'Music',
  ]);
});

it('needs no word for a feature that has a kicker', () => {
  expect(kickerParts(goldenCard({ kind: 'feature' }), { withSection: false })).toEqual(['Music']);
  expect(kickerParts(goldenCard({ kind: 'feature', kicker: '' }), { withSection: false })).toEqual([
    'Feature',
  ]);
});

it('calls an opinion an opinion wherever it stands, but not twice', () => {
  const section = { slug: 'opinion', name: 'Opinion' };
  expect(kickerParts(goldenCard({ kind: 'opinion' }), { withSection: false })).toEqual(['Opinion', 'Music']);
  expect(kickerParts(goldenCard({ kind: 'opinion', section }), { withSection: true })).toEqual([
    'Opinion',
    'Music',
  ]);
  expect(kickerParts(goldenCard({ kind: 'opinion', section, kicker: '' }), { withSection: false })).toEqual(
    [],
  );
});
