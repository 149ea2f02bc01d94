import { type XmpFields, xmpPacket } from '../xmp-packet';

/** A packet as text; empty when there is nothing to say. */
export const packetOf = (fields: XmpFields) => xmpPacket(fields) ?? '';

/** A packet with every property that we read, all of it invented. */
export const full: XmpFields = {
  creators: ['Zoë Ångström', 'Bo Ek'],
  credit: 'Northgate via Halden Images',
  source: 'Northgate',
  copyright: '© 2026 Northgate',
  caption: 'Ferries wait in the harbour.\n\nA second paragraph.',
  headline: 'Ferries wait',
  alt: 'Three white ferries',
  extendedDescription: 'Three white ferries lie side by side.',
  usageTerms: 'One use, not for advertising',
  webStatement: 'https://northgate.example/rights',
  instructions: 'Not before noon',
  digitalSourceType: 'trainedAlgorithmicMedia',
  licensor: 'https://northgate.example/licence',
  dataMining: 'DMI-PROHIBITED',
  dateCreated: '2026-05-01T10:11:12+02:00',
};
