import { mix } from '../colour';
import type { Stage } from '../scene';
import { drawLit } from '../shapes/music';
import { poses } from '../shapes/poses';

/** A library at closing time: galleries of books, green lamps down one long table. */
export function readingRoom(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash('#2b1d18');
  near.wash(
    near.fade([
      [0, '#4a3123'],
      [0.5, '#6a4530'],
      [1, '#25160f'],
    ]),
  );
  const [cx, cy] = [width / 2, height * 0.48];
  const bound = ['#7c3a2c', '#35504a', '#8a6a3c', '#2f3d55', '#a58a5c', '#5c2f35', '#c1a878'] as const;
  const arch = [width * 0.15, height * 0.3] as const;
  near.path(
    `M${cx - arch[0]} ${cy + 80}V${cy - 190}a${arch[0]} ${arch[1]} 0 0 1 ${arch[0] * 2} 0V${cy + 80}Z`,
    near.fade([
      [0, '#34507e'],
      [0.6, '#7f8fae'],
      [1, '#e7b88a'],
    ]),
  );
  for (let i = -2; i <= 2; i += 1)
    near.line(
      [
        [cx + i * arch[0] * 0.4, cy - 190 - arch[1]],
        [cx + i * arch[0] * 0.4, cy + 80],
      ],
      '#2a1a14',
      i === 0 ? 17 : 9,
    );
  for (const dy of [-300, -170, -40])
    near.line(
      [
        [cx - arch[0], cy + dy],
        [cx + arch[0], cy + dy],
      ],
      '#2a1a14',
      9,
    );
  near.path(
    `M${cx - arch[0]} ${cy + 80}V${cy - 190}a${arch[0]} ${arch[1]} 0 0 1 ${arch[0] * 2} 0V${cy + 80}`,
    'none',
    { stroke: '#2a1a14', width: 30 },
  );
  near.shape(
    [
      [0, 0],
      [width, 0],
      [cx + arch[0] + 20, cy - 190 - arch[1] * 0.4],
      [cx, cy - 200 - arch[1]],
      [cx - arch[0] - 20, cy - 190 - arch[1] * 0.4],
    ],
    near.fade([
      [0, '#1d120e'],
      [1, '#5a3a28'],
    ]),
  );
  for (const side of [-1, 1]) {
    const at = (depth: number, y: number): readonly [number, number] => {
      const inner = arch[0] + 16;
      const x = cx + side * (inner + (width / 2 - inner + 40) * depth);
      return [x, cy + (y - 0.5) * (height * 0.5 + height * 1.05 * depth)];
    };
    for (let shelf = 0; shelf < 9; shelf += 1) {
      const [from, to] = [shelf / 9, (shelf + 0.86) / 9];
      near.shape([at(0, from), at(1, from), at(1, (shelf + 1) / 9), at(0, (shelf + 1) / 9)], '#1c100b');
      for (let depth = 0.01; depth < 0.99; ) {
        const step = random.between(0.006, 0.014) + depth * 0.004;
        const low = random.between(0.02, 0.24) / 9;
        near.shape(
          [
            at(depth, from + low + 0.1 / 9),
            at(depth + step * 0.9, from + low + 0.1 / 9),
            at(depth + step * 0.9, to),
            at(depth, to),
          ],
          mix(random.pick(bound), '#1c100b', random.between(0.1, 0.5) * (1.1 - depth * 0.3)),
        );
        depth += step;
      }
      near.shape([at(0, to), at(1, to), at(1, to + 0.014), at(0, to + 0.014)], '#8a5c36');
    }
    for (const depth of [0.02, 0.2, 0.47, 0.93])
      near.shape([at(depth, 0), at(depth + 0.03, 0), at(depth + 0.03, 1), at(depth, 1)], '#5d3a23');
    near.shape([at(0, 0.44), at(1, 0.44), at(1, 0.5), at(0, 0.5)], '#3a2216');
    for (let d = 0; d < 1; d += 0.03) near.line([at(d, 0.36), at(d, 0.45)], '#b98a4e', 2 + d * 6);
    near.line([at(0, 0.36), at(1, 0.36)], '#c99a5a', 7);
  }
  near.shape(
    [
      [cx - 130, cy + 150],
      [cx + 130, cy + 150],
      [width * 1.02, height],
      [-width * 0.02, height],
    ],
    near.fade([
      [0, '#a3683a'],
      [1, '#4a2a1a'],
    ]),
  );
  near.shape(
    [
      [cx - 130, cy + 150],
      [cx + 130, cy + 150],
      [cx + 200, height],
      [cx - 200, height],
    ],
    near.fade([
      [0, '#ffd99a', 0.35],
      [1, '#ffd99a', 0.08],
    ]),
  );
  for (let i = 0; i < 6; i += 1) {
    const share = (i / 5) ** 1.7;
    for (const side of [-1, 1]) {
      const [x, y, s] = [cx + side * (74 + 620 * share), cy + 176 + share * 470, 0.36 + 1.5 * share];
      if (i === 4 || (i === 2 && side < 0)) {
        drawLit(
          near,
          {
            at: [x + side * 190 * s, y + 260 * s],
            height: 520 * s,
            pose: poses.handsInPockets,
            hair: i === 4 && side > 0 ? 'bun' : 'short',
            mirrored: side > 0,
          },
          '#160c09',
          '#e0a562',
          [-side * 4 * s, -3],
        );
      }
      near.shape(
        [
          [x - 90 * s, y + 30 * s],
          [x + 70 * s, y + 30 * s],
          [x + 96 * s, y + 62 * s],
          [x - 116 * s, y + 62 * s],
        ],
        '#f3e4c2',
      );
      near.ellipse(x, y + 14 * s, 46 * s, 11 * s, '#8a6a34');
      near.line(
        [
          [x, y + 12 * s],
          [x, y - 90 * s],
        ],
        '#c99a4e',
        9 * s,
      );
      near.path(
        `M${x - 84 * s} ${y - 74 * s}q4 ${-52 * s} ${48 * s} ${-54 * s}h${72 * s}q${44 * s} ${2 * s} ${48 * s} ${54 * s}Z`,
        near.fade([
          [0, '#9ad9a4'],
          [0.5, '#2f8a5c'],
          [1, '#17523a'],
        ]),
      );
      near.rect(x - 84 * s, y - 76 * s, 168 * s, 7 * s, '#f9f0c8');
      haze.light(x, y - 20 * s, 190 * s, 120 * s, '#ffd68a', 0.5);
    }
  }
  haze.light(cx, cy - 150, width * 0.24, height * 0.34, '#b9c8e8', 0.3);
}
