import { landscape, type Picture, portrait, square, wide } from '../picture';
import { nightShoot } from '../scenes/film-set';
import { visitorsBeforeAPainting } from '../scenes/gallery';
import { greenhouseRows } from '../scenes/greenhouse';
import { lighthouseInFog } from '../scenes/lighthouse';
import { starlingsOverReeds } from '../scenes/murmuration';
import { observatoryUnderStars } from '../scenes/observatory';
import { columnistProfile, glaciologistProfile, novelistProfile } from '../scenes/portraits';
import { readingRoom } from '../scenes/reading-room';
import { redCarpet } from '../scenes/red-carpet';
import { windFarmAtSunrise } from '../scenes/wind-farm';

const brandvold = {
  creators: ['Lasse Brandvold'],
  credit: 'Corvane via Halden Images',
  copyright: '© Corvane Press Pictures',
};
const okafor = {
  creators: ['Ines Okafor'],
  credit: 'Meridian via Halden Images',
  copyright: '© Meridian. All rights reserved.',
};
const prowse = { creators: ['Agnes Prowse'], credit: 'Orrery Archive', copyright: '© Agnes Prowse' };

/** Pictures for the culture, science and opinion pages. */
export const cultureAndSciencePictures = {
  'red-carpet': {
    ...landscape,
    scene: redCarpet,
    says: {
      ...okafor,
      caption: 'Arrivals at the Lantern for the first night of the festival.',
      alt: 'A couple seen from behind on a red carpet, she in a gold dress, a wall of camera flashes beyond them.',
    },
  },
  'film-set': {
    ...wide,
    scene: nightShoot,
    says: {
      ...brandvold,
      caption:
        'The last night of filming on Cooper’s Steps, with the house that production built because no real one would hold the lamp.',
      alt: 'A film crew in silhouette before a pale lit house front, a woman in red waiting at its door.',
    },
  },
  gallery: {
    ...landscape,
    scene: visitorsBeforeAPainting,
    says: {
      ...prowse,
      caption:
        'Edda Sorley’s “Four Tides”, shown complete for the first time, in the east room of the Customs House.',
      alt: 'Four visitors, one a child pointing, stand before a very large painting of blue and orange bands.',
    },
  },
  library: {
    ...landscape,
    scene: readingRoom,
    says: {
      ...prowse,
      caption: 'The reading room of the Mechanics’ Library at closing time.',
      alt: 'Green lamps glow along the desks of a tall library, book galleries on both sides and a large window at the end.',
    },
  },
  novelist: {
    ...portrait,
    scene: novelistProfile,
    says: {
      ...brandvold,
      caption: 'Salome Ferrant wrote her third novel in the reading room, on the same chair, in two winters.',
      alt: 'Profile of a woman with her hair tied back, in a yellow coat, before a green painted backdrop.',
    },
  },
  greenhouse: {
    ...landscape,
    scene: greenhouseRows,
    says: {
      ...okafor,
      caption: 'House 3 at Saltings Farm, where the brackish rows grow beside the watered ones.',
      alt: 'A grower in a broad hat carries a tray of seedlings between long rows of plants in a bright glasshouse.',
    },
  },
  observatory: {
    ...landscape,
    scene: observatoryUnderStars,
    says: {
      creators: ['Piet Ansgar'],
      credit: 'Corvane via Halden Images',
      copyright: '© Corvane Press Pictures',
      caption: 'The Karr dome on one of the sixty clear nights that it gets in a year.',
      alt: 'An observatory dome on a hill, its slit open and lit, under the Milky Way; two people point at the sky.',
    },
  },
  glaciologist: {
    ...portrait,
    scene: glaciologistProfile,
    says: {
      ...brandvold,
      caption: 'Aldo Merrin has walked the Karr ice every September for twenty-six years.',
      alt: 'Profile of a bearded man in a red pullover against a pale blue backdrop.',
    },
  },
  starlings: {
    ...landscape,
    scene: starlingsOverReeds,
    says: {
      creators: ['Hedda Lund'],
      credit: 'Corvane',
      copyright: '© Corvane Press Pictures',
      caption: 'The starlings over Saltings reed bed, ten minutes before they drop.',
      alt: 'Thousands of small birds form a winding ribbon above a reed bed and still water at sunset.',
    },
  },
  'wind-farm': {
    ...wide,
    scene: windFarmAtSunrise,
    says: {
      ...okafor,
      caption: 'A crew boat between the turbines of Outer Bank, thirty kilometres off the coast.',
      alt: 'Wind turbines stand in the sea at sunrise, a small orange boat in front of them.',
    },
  },
  lighthouse: {
    ...landscape,
    scene: lighthouseInFog,
    says: {
      ...prowse,
      caption: 'Skerra Light, unmanned since the spring, on a day that would once have needed the horn.',
      alt: 'A red and white lighthouse on a rock in fog, its beam reaching over grey waves.',
    },
  },
  columnist: {
    ...square,
    scene: columnistProfile,
    says: {
      creators: ['Rosalind Teague'],
      credit: 'The Wrenmouth Ledger',
      copyright: '© The Wrenmouth Ledger',
      caption: 'Beatrix Oyelaran',
      alt: 'Profile of a woman with a dark bob and round glasses against an orange backdrop.',
    },
  },
} as const satisfies Record<string, Picture>;
