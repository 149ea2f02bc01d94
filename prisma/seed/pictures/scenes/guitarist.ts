import type { Stage } from '../scene';
import { limb } from '../shapes/person';

/** Hands and guitar, close, against one teal lamp. */
export function guitarClose(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.glow(
      [
        [0, '#bfe9df'],
        [0.22, '#4fa39d'],
        [0.6, '#174a54'],
        [1, '#071a22'],
      ],
      [0.64, 0.3],
      0.85,
    ),
  );
  for (let i = 0; i < 26; i += 1)
    far.circle(
      random.next() * width,
      random.next() * height * 0.8,
      random.between(20, 90),
      random.pick(['#ffc27a', '#8fd4c6', '#f08a5c']),
      { opacity: Math.round(random.between(0.06, 0.3) * 100) / 100 },
    );
  const s = width / 2000;
  near.group(`scale(${s})`, () => {
    near.path(
      'M-40 2040V820Q40 560 330 470Q560 400 690 330Q760 280 930 330Q1010 420 1130 470Q1420 560 1500 830Q1560 1040 1520 2040Z',
      '#050d12',
    );
    near.path(
      'M330 470Q560 400 690 330M930 330Q1010 420 1130 470Q1420 560 1500 830Q1545 1000 1530 1300',
      'none',
      { stroke: '#8fe0d2', width: 7, opacity: 0.75 },
    );
    near.path('M640 -40Q600 250 690 330L930 330Q1010 230 1010 -40Z', '#071218');
    near.path('M1010 -40Q1012 230 930 330', 'none', { stroke: '#a5ebde', width: 7 });
    near.path('M540 -60Q440 220 560 420Q620 520 700 470Q640 300 700 -60Z', '#03090d');
    near.path('M1000 -60Q1090 160 1020 380Q980 430 950 380Q1010 200 960 -60Z', '#03090d');
    near.stroke(
      [
        [600, 470],
        [760, 900],
        [980, 1280],
      ],
      '#1a0f0c',
      64,
    );
    near.stroke(
      [
        [622, 470],
        [780, 890],
        [1000, 1270],
      ],
      '#c98a52',
      5,
    );
    near.group('translate(940 1340) rotate(-21)', () => {
      near.path(
        'M-620 -60C-660 -330 -420 -420 -250 -330C-150 -280 -90 -270 0 -310C110 -360 190 -300 210 -230L330 -120L250 -70C240 -20 260 20 330 60L300 150C240 250 120 330 0 270C-90 230 -150 230 -250 290C-430 390 -640 240 -620 -60Z',
        near.fade(
          [
            [0, '#f0a050'],
            [0.4, '#c2552c'],
            [1, '#471a15'],
          ],
          [0.9, 0, 0.1, 1],
        ),
      );
      near.path(
        'M-620 -60C-660 -330 -420 -420 -250 -330C-150 -280 -90 -270 0 -310C110 -360 190 -300 210 -230L330 -120',
        'none',
        { stroke: '#ffe3b0', width: 9, opacity: 0.85 },
      );
      near.path(
        'M-330 -170C-200 -230 -60 -180 160 -150L200 90C60 130 -30 190 -140 190C-250 170 -400 -60 -330 -170Z',
        '#efe6cf',
      );
      near.path(
        'M-330 -170C-200 -230 -60 -180 160 -150L200 90C60 130 -30 190 -140 190C-250 170 -400 -60 -330 -170Z',
        '#123',
        { opacity: 0.3 },
      );
      for (const x of [-190, -40, 100]) {
        near.rect(x - 24, -84, 48, 170, '#16181a', { round: 18 });
        for (let i = 0; i < 6; i += 1) near.circle(x, -66 + i * 27, 7, '#cdd3cf');
      }
      near.rect(-330, -78, 46, 160, '#b9bfbb', { round: 8 });
      for (const [x, y] of [
        [-60, 236],
        [-170, 250],
        [50, 200],
      ] as const)
        near.circle(
          x,
          y - 60,
          27,
          near.glow(
            [
              [0, '#ffffff'],
              [1, '#77807c'],
            ],
            [0.3, 0.3],
            0.9,
          ),
        );
      near.rect(
        150,
        -64,
        1050,
        132,
        near.fade([
          [0, '#e9c08a'],
          [0.2, '#4a2a1c'],
          [1, '#1d100c'],
        ]),
      );
      for (let i = 0; i < 19; i += 1)
        near.rect(190 + i * (62 - i * 0.9), -60, 5, 126, '#d8d2bf', { opacity: 0.85 });
      for (const i of [3, 5, 7, 9]) near.circle(160 + i * 66, 2, 10, '#f1e8d2');
      for (let i = 0; i < 6; i += 1)
        near.line(
          [
            [-310, -56 + i * 23],
            [1210, -50 + i * 21],
          ],
          '#f6f2e2',
          3.4 - i * 0.2,
          { opacity: 0.9 },
        );
    });
    const skin = '#0c1a20';
    const hand = (
      x: number,
      y: number,
      fingers: readonly (readonly [number, number, number, number])[],
      rim: number,
    ) => {
      let d = limb([x, y], [x + 20, y - 30], 96, 84);
      for (const [ax, ay, bx, by] of fingers) d += limb([x + ax, y + ay], [x + bx, y + by], 34, 25);
      near.group(`translate(${rim} -7)`, () => near.path(d, '#9fe6d8'));
      near.path(d, skin);
    };
    near.path(limb([120, 1050], [420, 1560], 150, 120) + limb([420, 1560], [720, 1440], 118, 80), '#060f14');
    near.stroke(
      [
        [128, 910],
        [420, 1420],
        [700, 1350],
      ],
      '#6fc4ba',
      6,
      { opacity: 0.65 },
    );
    hand(
      800,
      1420,
      [
        [40, -40, 130, -50],
        [50, -10, 150, 10],
        [50, 30, 140, 60],
        [20, -70, 80, -120],
      ],
      5,
    );
    near.path(
      limb([1460, 1000], [1760, 1480], 130, 100) + limb([1760, 1480], [1640, 1130], 96, 70),
      '#060f14',
    );
    near.stroke(
      [
        [1560, 960],
        [1850, 1470],
      ],
      '#8fe0d2',
      7,
      { opacity: 0.8 },
    );
    hand(
      1600,
      1110,
      [
        [-30, -30, -70, -120],
        [10, -50, -10, -140],
        [50, -40, 50, -130],
        [70, 0, 104, -90],
      ],
      6,
    );
  });
  for (let i = 0; i < 90; i += 1)
    near.circle(random.next() * width, random.next() * height, random.between(1, 4), '#dffaf0', {
      opacity: 0.3,
    });
  haze.light(width * 0.64, height * 0.26, width * 0.5, height * 0.42, '#8fe3d4', 0.4);
}
