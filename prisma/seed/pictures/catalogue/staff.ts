import type { Picture } from '../picture';
import { chiefReporter, musicCorrespondent, pictureEditor, scienceEditor } from '../scenes/portraits';

const own = {
  creators: ['Rosalind Teague'],
  credit: 'The Wrenmouth Ledger',
  copyright: '© The Wrenmouth Ledger',
};
const size = { width: 960, height: 1_200 } as const;

/** The people who write the paper. */
export const staffPictures = {
  'staff-ruel': {
    ...size,
    scene: musicCorrespondent,
    says: {
      ...own,
      caption: 'Tamsin Ruel, music correspondent.',
      alt: 'Profile of a woman with long brown hair before a rose-coloured backdrop.',
    },
  },
  'staff-halloway': {
    ...size,
    scene: chiefReporter,
    says: {
      ...own,
      caption: 'Idris Halloway, chief reporter.',
      alt: 'Profile of a bearded man in a mustard jacket before a blue backdrop.',
    },
  },
  'staff-castellan': {
    ...size,
    scene: scienceEditor,
    says: {
      ...own,
      caption: 'Noor Castellan, science editor.',
      alt: 'Profile of a woman with glasses and tied hair before a green backdrop.',
    },
  },
  'staff-teague': {
    ...size,
    scene: pictureEditor,
    says: {
      ...own,
      creators: ['Agnes Prowse'],
      caption: 'Rosalind Teague, picture editor.',
      alt: 'Profile of a woman with grey curls before an ochre backdrop.',
    },
  },
} as const satisfies Record<string, Picture>;
