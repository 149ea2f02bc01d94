/** The words of embargoes in the desk and in previews. One catalogue a language; a missing sentence is a type error. */
const en = {
  until: (when: string) => `Embargoed until ${when}`,
  by: (name: string) => `Set by ${name}`,
  warning: 'Nothing of it may be published or passed on before.',
  set: 'Set an embargo…',
  change: 'Change the embargo…',
  title: 'Embargo',
  intro:
    'Before it ends nothing of this story goes out: not by hand, not by the clock. Readers of a preview are told.',
  calledOff: 'What was planned to go out before its end is called off.',
  note: 'Whose embargo it is, and what was agreed',
  reason: 'Why it ends earlier, or is lifted',
  reasonHint:
    'Only for a time before the present one, or to lift it; an editor’s decision. It stands in the audit log.',
  confirm: 'Set the embargo',
  lift: 'Lift it',
  busy: 'Saving…',
  publish: {
    stops: 'It can’t go out before. Choose a time from then on, or leave it.',
    break: 'Break the embargo and publish now',
    reason: 'Why',
    reasonHint: 'It stands in the audit log, with your name.',
    missing: 'Say why the embargo is broken.',
  },
};

type EmbargoMessages = typeof en;

const de: EmbargoMessages = {
  until: (when) => `Sperrfrist bis ${when}`,
  by: (name) => `Gesetzt von ${name}`,
  warning: 'Vorher darf nichts davon veröffentlicht oder weitergegeben werden.',
  set: 'Sperrfrist setzen …',
  change: 'Sperrfrist ändern …',
  title: 'Sperrfrist',
  intro:
    'Vor ihrem Ende geht nichts von diesem Artikel hinaus: nicht von Hand, nicht nach der Uhr. Wer eine Vorschau liest, wird darauf hingewiesen.',
  calledOff: 'Was vor ihrem Ende hinausgehen sollte, wird abgesagt.',
  note: 'Wessen Sperrfrist es ist und was vereinbart wurde',
  reason: 'Warum sie früher endet oder aufgehoben wird',
  reasonHint:
    'Nur für eine Zeit vor der jetzigen oder um sie aufzuheben; das entscheidet die Redaktionsleitung. Es steht im Protokoll.',
  confirm: 'Sperrfrist setzen',
  lift: 'Aufheben',
  busy: 'Wird gespeichert …',
  publish: {
    stops: 'Vorher kann er nicht hinausgehen. Wähle eine Zeit danach, oder lass es dabei.',
    break: 'Sperrfrist brechen und jetzt veröffentlichen',
    reason: 'Warum',
    reasonHint: 'Es steht mit deinem Namen im Protokoll.',
    missing: 'Sag, warum die Sperrfrist gebrochen wird.',
  },
};

export const embargoCatalogues: Record<string, EmbargoMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function embargoMessages(language = 'en'): EmbargoMessages {
  return embargoCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
