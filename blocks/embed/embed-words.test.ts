import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedContent, embedContentSchema } from '@/lib/document/shapes/embed';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { asCaptured, withWords } from './embed-words';

const taken: EmbedContent = {
  ...emptyEmbed,
  text: 'The fery is late.',
  source: 'provider',
  capturedAt: '2026-05-12T09:00:00Z',
};

describe('withWords', () => {
  it('notes who changed what the platform gave, and what that was', () => {
    const once = withWords(taken, { text: 'The ferry is late.' }, 'Ana Brandt');
    expect(once).toMatchObject({
      text: 'The ferry is late.',
      source: 'editor',
      editedBy: 'Ana Brandt',
      captured: { text: 'The fery is late.', title: null },
    });
    const twice = withWords(once, { title: 'Late' }, 'Tom Okoro');
    expect(twice).toMatchObject({ editedBy: 'Tom Okoro', captured: { text: 'The fery is late.' } });
    expect(asCaptured(twice)).toEqual(taken);
  });

  it('notes nothing as captured where everything was typed', () => {
    const typed = withWords(emptyEmbed, { text: 'A' }, 'Ana');
    expect(typed).toEqual({ ...emptyEmbed, text: 'A', editedBy: 'Ana' });
    expect(asCaptured(typed)).toBe(typed);
  });

  it('always leads back to what was captured, and can always be stored', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }), (texts) => {
        const edited = texts.reduce((content, text) => withWords(content, { text }, 'Ana'), taken);
        expect(embedContentSchema.safeParse(edited).error).toBeUndefined();
        expect(asCaptured(edited)).toEqual(taken);
      }),
    );
  });
});
