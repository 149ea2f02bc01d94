import { mix } from '../colour';
import type { Stage } from '../scene';

function bouquet(stage: Stage, x: number, y: number, size: number, petals: readonly string[]) {
  const { near, random } = stage;
  const lean = random.between(-24, 24);
  near.group(`translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(lean)})`, () => {
    near.shape(
      [
        [-size * 0.12, 0],
        [size * 0.12, 0],
        [size * 0.5, -size],
        [-size * 0.5, -size],
      ],
      mix('#b9a58b', '#3a2a38', random.between(0.25, 0.7)),
    );
    for (let i = 0; i < 9; i += 1) {
      near.line(
        [
          [random.normal() * 3, -size * 0.7],
          [random.normal() * size * 0.28, -size * 1.25],
        ],
        '#2f4a3a',
        size * 0.04,
      );
    }
    for (let i = 0; i < 13; i += 1) {
      const [px, py, r] = [
        random.normal() * size * 0.3,
        -size * random.between(0.95, 1.45),
        size * random.between(0.1, 0.17),
      ];
      const tone = random.pick(petals);
      near.circle(px, py, r, mix(tone, '#2a1628', 0.35));
      near.circle(px - r * 0.18, py - r * 0.2, r * 0.72, tone);
      near.circle(px - r * 0.25, py - r * 0.25, r * 0.3, mix(tone, '#fff2da', 0.45));
    }
  });
}

/** Flowers and candles left along railings after dark. */
export function candlesAtTheRailings(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#131a33'],
      [0.55, '#2f2f52'],
      [0.8, '#7a4d50'],
      [1, '#2a1a24'],
    ]),
  );
  for (let i = 0; i < 34; i += 1) {
    far.circle(
      random.next() * width,
      height * random.between(0.05, 0.5),
      random.between(16, 52),
      random.pick(['#f4b36b', '#d9745a', '#8da2d4', '#f0d7a2']),
      { opacity: Math.round(random.between(0.12, 0.4) * 100) / 100 },
    );
  }
  const ground = height * 0.79;
  const iron = '#0c0f1e';
  near.rect(0, height * 0.24, width, 20, iron);
  near.rect(0, height * 0.7, width, 22, iron);
  for (let x = 30; x < width; x += 92) {
    near.rect(x - 8, height * 0.17, 16, ground - height * 0.16, iron);
    near.shape(
      [
        [x - 16, height * 0.18],
        [x, height * 0.12],
        [x + 16, height * 0.18],
      ],
      iron,
    );
    near.rect(x + 4, height * 0.17, 3, ground - height * 0.16, '#c9835c', { opacity: 0.35 });
  }
  near.rect(
    0,
    ground,
    width,
    height,
    near.fade([
      [0, '#4a2f34'],
      [0.4, '#3a2530'],
      [1, '#150d16'],
    ]),
  );
  const kinds = [
    ['#c8433f', '#e06a54'],
    ['#efe3c6', '#f7f0df'],
    ['#d98aa0', '#c86a8a'],
    ['#e2b04a', '#f0cf7a'],
  ] as const;
  for (let i = 0; i < 7; i += 1)
    bouquet(stage, width * (0.07 + i * 0.145), height * random.between(0.55, 0.66), 130, random.pick(kinds));
  for (let row = 0; row < 4; row += 1) {
    const y = ground + 34 + row * 88;
    for (let i = 0; i < 11 - row; i += 1) {
      const x = width * ((i + random.between(0.15, 0.85)) / (11 - row));
      const size = 74 + row * 27;
      if (random.chance(0.42)) {
        bouquet(stage, x, y, size * 1.15, random.pick(kinds));
        continue;
      }
      const [w, tall] = [size * random.between(0.3, 0.5), size * random.between(0.55, 1.05)];
      const wax = random.pick(['#e9d6b0', '#b8423a', '#f0e6d0', '#d9b26a']);
      near.ellipse(x, y + 3, w * 1.1, w * 0.24, '#0d0810', { opacity: 0.6 });
      near.rect(
        x - w / 2,
        y - tall,
        w,
        tall,
        near.fade([
          [0, mix(wax, '#fff6dd', 0.65)],
          [0.4, wax],
          [1, mix(wax, '#3a1c20', 0.6)],
        ]),
        { round: 7 },
      );
      near.path(
        `M${r(x)} ${r(y - tall - size * 0.42)}q${r(size * 0.15)} ${r(size * 0.24)} 0 ${r(size * 0.38)}q${r(-size * 0.15)} ${r(-size * 0.14)} 0 ${r(-size * 0.38)}Z`,
        '#fff1bf',
      );
      haze.light(x, y - tall - size * 0.14, size * 1.5, size * 1.35, '#ff9f4f', 0.55);
    }
  }
  near.group(`translate(${width * 0.6} ${ground - 24}) rotate(-5)`, () => {
    near.rect(-120, -160, 240, 200, '#efe4cb');
    near.rect(
      -104,
      -144,
      208,
      150,
      near.fade([
        [0, '#31406b'],
        [1, '#c9764f'],
      ]),
    );
    near.circle(10, -84, 30, '#14182c');
    near.path('M-40 6q4 -66 50 -66q46 0 50 66Z', '#14182c');
  });
  haze.light(width * 0.5, ground + 80, width * 0.6, 300, '#ff8a45', 0.32);
}

const r = (value: number) => Math.round(value);
