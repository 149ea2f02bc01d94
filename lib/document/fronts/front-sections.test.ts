import { expect, it } from 'vitest';
import { type FrontDocument, newPin, newSlot } from './front';
import { leadSections, sectionsNamed } from './front-sections';

const [docks, town, city] = [1, 2, 3].map((n) => `01910000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const band = (id: string, sectionId: string) => newSlot(id, 'band', { from: 'section', sectionId });

it('leads slots to other sections and leaves everything else of them as it is', () => {
  const pinned = { ...band('a', docks), title: 'By the water', pins: [newPin(city)] };
  const document: FrontDocument = {
    slots: [newSlot('top', 'lead'), pinned, band('b', town), band('c', docks)],
  };
  expect(sectionsNamed(document)).toEqual([docks, town]);
  const led = leadSections(document, new Map([[docks, town]]));
  expect(led.slots[1]).toEqual({ ...pinned, source: { from: 'section', sectionId: town } });
  expect(sectionsNamed(led)).toEqual([town]);
  expect([led.slots[0], led.slots[2]]).toEqual([document.slots[0], document.slots[2]]);
  expect(leadSections(document, new Map([[city, town]]))).toBe(document);
});
