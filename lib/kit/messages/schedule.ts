import { timeReach } from '../time-reach';

const yearOf = (instant: string) => instant.slice(0, 4);

/** The words for what happens to a story at a time. One catalogue a language; a missing sentence is a type error. */
const en = {
  when: 'When',
  now: 'Now',
  later: 'At a time',
  time: (place: string) => `Date and time in ${place}`,
  skipped: 'Clocks are put forward that night and skip this time.',
  twice: 'Clocks are put back that night. Which of the two?',
  turn: {
    first: (offset: string) => `The first (${offset})`,
    second: (offset: string) => `The second (${offset})`,
  },
  past: 'This time has passed already.',
  missing: 'Choose a date and a time.',
  tooFar: `This time is too far away. Choose one from ${yearOf(timeReach.earliest)} to the end of ${yearOf(timeReach.latest)}.`,
  confirm: { publish: 'Schedule', unpublish: 'Schedule', update: 'Schedule' },
  busy: 'Scheduling…',
  unsaved: (reason: string) => `It can’t be scheduled before it is saved: ${reason}`,
  hint: {
    publish:
      'What goes out is the story as it stands then. Preflight looks at it once more; what it stops stays here, with the reason.',
    update:
      'What goes out is the update as it stands then. Preflight looks at it once more; what it stops stays here, with the reason.',
    unpublish: 'Until then readers see it as they do now.',
  },
  title: 'Planned',
  planned: {
    publish: (when: string) => `Goes out on ${when}`,
    changes: (when: string) => `Changes go out on ${when}`,
    unpublish: (when: string) => `Comes down on ${when}`,
    update: (when: string) => `Update goes out on ${when}`,
  },
  by: (name: string) => `Planned by ${name}`,
  failed: {
    publish: (when: string) => `It did not go out on ${when}.`,
    unpublish: (when: string) => `It was not taken down on ${when}.`,
    update: (when: string) => `The update did not go out on ${when}.`,
  },
  toStory: 'Open the story',
  callOff: 'Call off',
  callingOff: 'Calling off…',
};

type ScheduleMessages = typeof en;

const catalogues: Record<string, ScheduleMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function scheduleMessages(language = 'en'): ScheduleMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
