import type { Stage } from '../scene';

/** A record turning by a window, seen from above. */
export function recordTurning(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash('#5b3a28');
  near.wash(
    near.fade(
      [
        [0, '#8a5a3a'],
        [0.5, '#6b432c'],
        [1, '#44281c'],
      ],
      [0, 0, 1, 1],
    ),
  );
  for (let i = 0; i < 80; i += 1) {
    const y = random.next() * height;
    near.stroke(
      [
        [-20, y],
        [width * 0.3, y + random.normal() * 26],
        [width * 0.7, y + random.normal() * 26],
        [width + 20, y + random.normal() * 18],
      ],
      random.chance(0.5) ? '#2d180f' : '#c08a5a',
      random.between(1, 6),
      { opacity: 0.13 },
    );
  }
  const [x, y, size] = [width * 0.46, height * 0.53, Math.min(width, height) * 0.72];
  near.rect(x - size * 0.64, y - size * 0.58, size * 1.42, size * 1.2, '#1a0f0b', {
    opacity: 0.45,
    round: 40,
  });
  near.rect(
    x - size * 0.66,
    y - size * 0.61,
    size * 1.42,
    size * 1.2,
    near.fade(
      [
        [0, '#e9dfc9'],
        [1, '#bcae94'],
      ],
      [0, 0, 1, 1],
    ),
    { round: 36 },
  );
  near.circle(x, y, size * 0.525, '#8f8471');
  near.circle(
    x,
    y,
    size * 0.515,
    near.fade(
      [
        [0, '#4b4b50'],
        [0.5, '#1c1c20'],
        [1, '#3d3a3c'],
      ],
      [0, 0, 1, 1],
    ),
  );
  near.circle(x, y, size * 0.5, '#101013');
  for (let r = size * 0.19; r < size * 0.495; r += random.between(2.5, 7)) {
    near.circle(x, y, r, 'none', {
      stroke: random.chance(0.16) ? '#3c3b40' : '#232327',
      width: random.between(0.8, 2.2),
    });
  }
  const sheen = (angle: number, spread: number, opacity: number) => {
    const edge = (a: number): readonly [number, number] => [
      x + Math.cos(a) * size * 0.5,
      y + Math.sin(a) * size * 0.5,
    ];
    const [a, b] = [edge(angle - spread), edge(angle + spread)];
    const paint = near.fade(
      [
        [0, '#ffe7c4', 0],
        [0.5, '#ffe7c4', opacity],
        [1, '#ffe7c4', 0],
      ],
      [0, 1, 1, 0],
    );
    near.path(`M${x} ${y}L${a[0]} ${a[1]}A${size * 0.5} ${size * 0.5} 0 0 1 ${b[0]} ${b[1]}Z`, paint);
  };
  for (const [angle, spread, opacity] of [
    [-2.3, 0.2, 0.42],
    [-2.45, 0.07, 0.4],
    [0.85, 0.2, 0.36],
    [0.7, 0.06, 0.34],
    [-0.6, 0.12, 0.14],
  ] as const)
    sheen(angle, spread, opacity);
  near.circle(x, y, size * 0.175, '#d5573b');
  near.path(`M${x - size * 0.175} ${y}a${size * 0.175} ${size * 0.175} 0 0 0 ${size * 0.35} 0Z`, '#1f5560');
  near.path(
    `M${x - size * 0.175} ${y}q${size * 0.09} ${-size * 0.05} ${size * 0.175} 0t${size * 0.175} 0v${size * 0.022}q${-size * 0.09} ${size * 0.04} ${-size * 0.175} 0t${-size * 0.175} 0Z`,
    '#f0dfb8',
  );
  near.circle(x - size * 0.06, y - size * 0.08, size * 0.035, '#f6d98e');
  near.circle(x, y, size * 0.012, '#e9e2d2');
  const [px, py] = [x + size * 0.63, y - size * 0.42];
  near.circle(px, py, size * 0.085, '#8f8672');
  near.circle(
    px,
    py,
    size * 0.07,
    near.glow(
      [
        [0, '#f4eee0'],
        [0.7, '#a59a85'],
        [1, '#6a604f'],
      ],
      [0.35, 0.3],
      0.8,
    ),
  );
  near.stroke(
    [
      [px + 18, py - 60],
      [px + 6, py + 30],
      [px - 12, py + size * 0.5],
      [x + size * 0.33, y + size * 0.27],
    ],
    '#3d352b',
    26,
    { opacity: 0.35 },
  );
  near.stroke(
    [
      [px, py - 70],
      [px - 10, py + 20],
      [px - 26, py + size * 0.48],
      [x + size * 0.315, y + size * 0.255],
    ],
    '#d9d0bd',
    19,
  );
  near.group(`translate(${x + size * 0.315} ${y + size * 0.255}) rotate(38)`, () =>
    near.rect(-22, -16, 46, 92, '#27231f', { round: 8 }),
  );
  for (const dy of [0.32, 0.46])
    near.circle(
      x + size * 0.65,
      y + size * dy,
      size * 0.036,
      near.glow(
        [
          [0, '#fff8e8'],
          [1, '#7d725f'],
        ],
        [0.3, 0.3],
        0.9,
      ),
    );
  for (let i = 0; i < 5; i += 1) {
    const w = width * 0.17;
    haze.shape(
      [
        [width * (-0.1 + i * 0.24), -40],
        [width * (-0.1 + i * 0.24) + w * 0.8, -40],
        [width * (0.25 + i * 0.24) + w * 0.8, height + 40],
        [width * (0.25 + i * 0.24), height + 40],
      ],
      '#ffcf8a',
      { opacity: 0.22 },
    );
  }
}
