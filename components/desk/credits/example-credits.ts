import { type Credit, emptyCredit, emptyPart } from '@/lib/document/credit';

/** Credits of every make, to see a style by. */
export const exampleCredits: Credit[] = [
  { ...emptyCredit, creators: ['Ana Lindqvist'], agency: 'Northgate' },
  { ...emptyCredit, creators: ['Ana Lindqvist', 'Bo Ek'], agency: 'Northgate', library: 'Halden Images' },
  { ...emptyCredit, agency: 'Northgate', library: 'Halden Images' },
  { ...emptyCredit, kind: 'illustration', creators: ['Rosalind Teague'], assignment: 'the magazine' },
  { ...emptyCredit, kind: 'handout', suppliedBy: 'Norland Police' },
  {
    ...emptyCredit,
    kind: 'screenshot',
    post: { handle: 'harbour_hall', url: 'https://social.example/@harbour_hall/1' },
  },
  {
    ...emptyCredit,
    creators: ['Ana Lindqvist'],
    place: 'left',
    also: [{ ...emptyPart, agency: 'Northgate', place: 'right' }],
  },
  { ...emptyCredit, line: '© Ana Lindqvist / Northgate – all rights reserved' },
];
