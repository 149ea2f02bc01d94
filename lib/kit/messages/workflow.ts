/** The words of a story's way from assignment to approval. One catalogue a language; a missing sentence is a type error. */
const en = {
  /** What a version is called that somebody took a step with; null for steps that keep none. */
  revision: {
    'hand-in': (name: string) => `Handed in by ${name}`,
    'take-back': null,
    return: (name: string) => `Returned by ${name}`,
    approve: (name: string) => `Approved by ${name}`,
    reopen: null,
  },

  bar: {
    label: 'Review',
    draft: 'Not handed in yet',
    'hand-in': (who: string, when: string) => `Handed in by ${who}, ${when}`,
    'take-back': (who: string, when: string) => `Taken back by ${who}, ${when}`,
    return: (who: string, when: string) => `Returned by ${who}, ${when}`,
    approve: (who: string, when: string) => `Approved by ${who}, ${when}`,
    reopen: (who: string, when: string) => `Back in review by ${who}, ${when}`,
    changed: 'Changed since it was approved',
    holders: (names: string) => `Assigned to ${names}`,
    deadline: (when: string) => `Due ${when}`,
    overdue: (when: string) => `Overdue: was due ${when}`,
  },

  act: {
    'hand-in': 'Hand in…',
    'take-back': 'Take back',
    return: 'Return…',
    approve: 'Approve',
    reopen: 'Back to review',
    plan: 'Assign, deadline…',
    undo: 'Undo',
    busy: 'One moment…',
  },
  undoOf: {
    'hand-in': 'Taken back to drafts.',
    approve: 'Approval undone.',
    return: 'Return undone.',
  },

  handIn: {
    title: 'Hand in for review',
    intro: 'Editors of its section are told. You can go on writing; what you write stays part of it.',
    note: 'Anything the editor should know (optional)',
    confirm: 'Hand in',
    busy: 'Handing in…',
  },
  give: {
    title: 'Return to the author',
    intro: 'Whoever writes it is told, with your note. Nothing of the text changes.',
    note: 'What is missing or should be different',
    confirm: 'Return',
    busy: 'Returning…',
    missing: 'Say what is missing or should be different.',
  },
  /** In the last look before a story goes out: nobody has approved what stands there. */
  publish: {
    in_review: 'It was handed in, and nobody has approved it yet.',
    returned: 'It was returned to its author, and has not been handed in again.',
    changed: 'It was changed after it was approved.',
  },
  unsaved: (reason: string) => `It can’t be done before the story is saved: ${reason}`,

  plan: {
    title: 'Assignment and deadline',
    people: 'Who writes it',
    peopleHint: 'Whoever it is assigned to can open and change it, and is told.',
    search: 'Find a colleague',
    none: 'Nobody is called that.',
    deadline: 'Deadline',
    deadlineHint: 'Whoever writes it is reminded two hours before.',
    noDeadline: 'No deadline',
    hasDeadline: 'Has to be ready at a time',
    confirm: 'Save',
    busy: 'Saving…',
  },
};

type WorkflowMessages = typeof en;

const catalogues: Record<string, WorkflowMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function workflowMessages(language = 'en'): WorkflowMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
