import { mix } from '../colour';
import type { Stage } from '../scene';
import { limb } from '../shapes/person';
import { landUnder, relief } from '../shapes/ridge';

function rider(stage: Stage, x: number, y: number, s: number, jersey: string, phase: number) {
  const { near } = stage;
  const put = (px: number, py: number) => [x + px * s, y + py * s] as const;
  const shade = mix(jersey, '#1c2430', 0.35);
  for (const wheel of [-0.62, 0.62]) {
    near.circle(...put(wheel, -0.36), s * 0.35, 'none', { stroke: '#20262e', width: s * 0.05 });
    near.circle(...put(wheel, -0.36), s * 0.3, '#ffffff', { opacity: 0.12 });
  }
  near.line(
    [put(-0.62, -0.36), put(-0.2, -0.95), put(0.48, -0.93), put(0, -0.33), put(-0.2, -0.95)],
    '#e8ecec',
    s * 0.045,
  );
  near.line([put(-0.62, -0.36), put(0, -0.33)], '#e8ecec', s * 0.04);
  near.line([put(0.62, -0.36), put(0.47, -1.02), put(0.64, -1.02)], '#20262e', s * 0.05);
  const leg = (turn: number, tone: string) => {
    const foot = [Math.cos(turn) * 0.17, -0.33 + Math.sin(turn) * 0.17] as const;
    const knee = [0.24 + Math.cos(turn) * 0.08, -0.78 + Math.sin(turn) * 0.1] as const;
    near.path(
      limb(put(-0.24, -1.08), put(...knee), s * 0.13, s * 0.09) +
        limb(put(...knee), put(...foot), s * 0.085, s * 0.05),
      tone,
    );
    near.path(
      limb(put(foot[0] - 0.06, foot[1] + 0.02), put(foot[0] + 0.13, foot[1] + 0.04), s * 0.045, s * 0.035),
      '#f2f2ea',
    );
  };
  leg(phase + Math.PI, '#7c5544');
  near.path(limb(put(-0.26, -1.1), put(0.3, -1.5), s * 0.17, s * 0.16), jersey);
  near.path(limb(put(-0.24, -1.06), put(0.28, -1.4), s * 0.08, s * 0.06), shade);
  leg(phase, '#96684f');
  near.path(limb(put(-0.24, -1.08), put(0.04, -0.93), s * 0.14, s * 0.12), '#20262e');
  near.path(limb(put(0.3, -1.46), put(0.4, -1.2), s * 0.08, s * 0.065), jersey);
  near.path(limb(put(0.4, -1.2), put(0.64, -1.06), s * 0.06, s * 0.05), '#96684f');
  near.circle(...put(0.48, -1.68), s * 0.125, '#96684f');
  near.path(
    `M${x + 0.32 * s} ${y - 1.7 * s}q${0.02 * s} ${-0.2 * s} ${0.2 * s} ${-0.19 * s}q${0.18 * s} ${0.02 * s} ${0.14 * s} ${0.15 * s}Z`,
    mix(jersey, '#ffffff', 0.55),
  );
}

/** The bunch in a valley of poplars and mown fields, long shadows. */
export function bunchInTheValley(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#8fb9c6'],
      [0.4, '#e8e0bd'],
      [0.5, '#f7dfa4'],
      [1, '#d9b266'],
    ]),
  );
  far.light(width * 0.82, height * 0.3, 620, 420, '#fff5cf', 0.9);
  const bands = [
    [0.4, '#a9b79c', 70],
    [0.47, '#8ba57c', 60],
    [0.54, '#b8a95a', 44],
    [0.62, '#8f9c4a', 34],
  ] as const;
  for (const [level, tone, swing] of bands) {
    const hill = relief(random, { level: height * level, swing, wave: 1500, rough: 0.35 });
    near.shape(
      landUnder(hill, width, height),
      near.fade([
        [0, tone],
        [1, mix(tone, '#f4dc9a', 0.45)],
      ]),
    );
    for (let i = 0; i < 16; i += 1) {
      const [x, tall] = [random.next() * width, height * (level - 0.3) * random.between(0.45, 0.8)];
      near.ellipse(x, hill(x) - tall * 0.45, tall * 0.13, tall * 0.52, mix(tone, '#2f4a34', 0.62));
    }
  }
  const road = height * 0.74;
  near.rect(
    0,
    road,
    width,
    height - road,
    near.fade([
      [0, '#b9a87e'],
      [0.06, '#8d8a84'],
      [0.7, '#716d6b'],
      [0.78, '#8f8444'],
      [1, '#4a5a2c'],
    ]),
  );
  near.rect(0, road + 8, width, 7, '#f1e9cf');
  for (let i = 0; i < 9; i += 1) near.rect(i * 300 - 40, height * 0.865, 150, 9, '#ece4c8', { opacity: 0.8 });
  const jerseys = ['#d8432f', '#f0c33c', '#2f6f9f', '#f4f0e2', '#2c8a6d', '#e58a3a', '#5a3d7a'] as const;
  const bunch = Array.from({ length: 17 }, (_, i) => ({
    x: width * (0.1 + i * 0.049) + random.normal() * 22,
    lane: random.next(),
  })).sort((a, b) => a.lane - b.lane);
  for (const { x, lane } of bunch) {
    const [y, s] = [height * (0.795 + lane * 0.09), 190 + lane * 66];
    near.shape(
      [
        [x - s * 0.9, y],
        [x + s * 0.9, y],
        [x - s * 0.5, y + s * 0.3],
        [x - s * 2.1, y + s * 0.3],
      ],
      '#2d2a2c',
      { opacity: 0.22 },
    );
    rider(stage, x, y, s, random.pick(jerseys), random.between(0, Math.PI * 2));
  }
  for (let i = 0; i < 520; i += 1) {
    const [x, tall] = [random.next() * width, random.between(30, 120)];
    near.line(
      [
        [x, height + 10],
        [x + random.normal() * 14, height - tall],
      ],
      mix('#2f4420', '#c9b04a', random.next()),
      random.between(3, 7),
    );
    if (random.chance(0.1)) near.circle(x, height - tall, 10, random.pick(['#d8432f', '#f4e2a0', '#c95a4a']));
  }
  haze.light(width * 0.85, height * 0.3, 1000, 620, '#ffd98c', 0.42);
}
