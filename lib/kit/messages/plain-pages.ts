/**
 * The words of the pages that the edge answers by itself, when nothing else can. One catalogue a language; a missing
 * sentence is a type error. The edge loads this file as it is: it imports nothing.
 */
const en = {
  /** Of these words, BCP 47. */
  language: 'en',
  toFrontPage: 'Front page',
  again: 'Try again',
  reference: (id: string) => `Reference: ${id}`,
  other: { title: 'Something went wrong', text: 'Please try again.' },
  status: {
    400: {
      title: 'This request makes no sense',
      text: 'The address or what came with it could not be read.',
    },
    404: { title: 'Nothing is here', text: 'There is nothing at this address.' },
    405: { title: 'This can’t be done here', text: 'This address can be read and nothing else.' },
    413: { title: 'This is too large', text: 'The request was larger than this site takes.' },
    414: { title: 'This address is too long', text: 'Please check the link you followed.' },
    426: { title: 'No such connection here', text: 'This site speaks HTTP only at this address.' },
    429: { title: 'Too many requests', text: 'Please wait a little and try again.' },
    503: {
      title: 'We’ll be right back',
      text: 'This page can’t be shown at the moment. Please try again in a few seconds; the rest of the site may well be there.',
    },
  },
};

type PlainPageMessages = typeof en;

const de: PlainPageMessages = {
  language: 'de',
  toFrontPage: 'Zur Startseite',
  again: 'Noch einmal versuchen',
  reference: (id) => `Kennung: ${id}`,
  other: { title: 'Etwas ist schiefgegangen', text: 'Bitte versuchen Sie es noch einmal.' },
  status: {
    400: {
      title: 'Diese Anfrage ergibt keinen Sinn',
      text: 'Die Adresse oder was mit ihr kam ließ sich nicht lesen.',
    },
    404: { title: 'Hier ist nichts', text: 'Unter dieser Adresse gibt es nichts.' },
    405: { title: 'Das geht hier nicht', text: 'Diese Adresse lässt sich nur lesen.' },
    413: { title: 'Das ist zu groß', text: 'Die Anfrage war größer, als diese Website annimmt.' },
    414: { title: 'Diese Adresse ist zu lang', text: 'Bitte prüfen Sie den Link, dem Sie gefolgt sind.' },
    426: {
      title: 'Eine solche Verbindung gibt es hier nicht',
      text: 'Unter dieser Adresse spricht die Website nur HTTP.',
    },
    429: { title: 'Zu viele Anfragen', text: 'Bitte warten Sie etwas und versuchen Sie es noch einmal.' },
    503: {
      title: 'Wir sind gleich wieder da',
      text: 'Diese Seite lässt sich im Moment nicht zeigen. Bitte versuchen Sie es in einigen Sekunden noch einmal; die übrigen Seiten sind vielleicht erreichbar.',
    },
  },
};

export const plainPageCatalogues: Record<string, PlainPageMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function plainPageMessages(language: string): PlainPageMessages {
  return plainPageCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
