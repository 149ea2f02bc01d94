import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { xmpPacket } from './xmp-packet';

describe('xmpPacket', () => {
  it('writes only what is given', () => {
    const packet = xmpPacket({ creators: ['Ilse Vant', 'Bo Ek'], credit: 'Northgate & Sons' });
    expect(packet).toContain('<rdf:Seq><rdf:li>Ilse Vant</rdf:li><rdf:li>Bo Ek</rdf:li></rdf:Seq>');
    expect(packet).toContain('<photoshop:Credit>Northgate &amp; Sons</photoshop:Credit>');
    expect(packet).not.toContain('xmpRights');
    expect(packet?.length).toBeLessThan(700);
  });

  it('is null when there is nothing to say', () => {
    expect(xmpPacket({})).toBeNull();
    expect(xmpPacket({ creators: [' '], caption: '\u0000', alt: null })).toBeNull();
  });

  it('is well-formed XML for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const packet = xmpPacket({ creators: [text], caption: text, webStatement: text, credit: 'x' });
        expect(XMLValidator.validate(packet ?? '')).toBe(true);
      }),
    );
  });
});
