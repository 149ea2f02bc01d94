/**
 * The words around a picture's credit: for reader pages, and for the story editor before all else. One catalogue a
 * language; a missing sentence is a type error.
 */
const en = {
  creditLabel: {
    photograph: 'Photograph',
    illustration: 'Illustration',
    graphic: 'Graphic',
    screenshot: 'Screenshot',
    handout: 'Handout',
  },
  /** Before the credits of several pictures of a kind. */
  creditLabels: {
    photograph: 'Photographs',
    illustration: 'Illustrations',
    graphic: 'Graphics',
    screenshot: 'Screenshots',
    handout: 'Handouts',
  },
  creditShort: (many: boolean): string => (many ? 'Photos' : 'Photo'),
  creditBy: (label: string) => `${label} by`,
  creditWords: {
    and: 'and',
    via: 'via',
    onAssignment: (client: string) => `for ${client}`,
    suppliedBy: (name: string) => `supplied by ${name}`,
    courtesyOf: (name: string) => `courtesy of ${name}`,
    /** Which of two pictures side by side it is. */
    left: 'left',
    right: 'right',
  },
  /** Below a picture that a machine made or changed, by the site's setting. */
  aiLabel: { made: 'Made with AI', edited: 'Edited with AI' },
  pictureWithheld: 'This picture is no longer available.',
};

type CreditLineMessages = typeof en;

const de: CreditLineMessages = {
  creditLabel: {
    photograph: 'Foto',
    illustration: 'Illustration',
    graphic: 'Grafik',
    screenshot: 'Bildschirmfoto',
    handout: 'Handout',
  },
  creditLabels: {
    photograph: 'Fotos',
    illustration: 'Illustrationen',
    graphic: 'Grafiken',
    screenshot: 'Bildschirmfotos',
    handout: 'Handouts',
  },
  creditShort: (many) => (many ? 'Fotos' : 'Foto'),
  creditBy: (label) => `${label} von`,
  creditWords: {
    and: 'und',
    via: 'via',
    onAssignment: (client) => `für ${client}`,
    suppliedBy: (name) => `zur Verfügung gestellt von ${name}`,
    courtesyOf: (name) => `mit freundlicher Genehmigung von ${name}`,
    left: 'links',
    right: 'rechts',
  },
  aiLabel: { made: 'Mit KI erstellt', edited: 'Mit KI bearbeitet' },
  pictureWithheld: 'Dieses Bild ist nicht mehr verfügbar.',
};

export const creditLineCatalogues: Record<string, CreditLineMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function creditLineMessages(language = 'en'): CreditLineMessages {
  return creditLineCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
