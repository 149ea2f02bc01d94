import type { Stage } from '../scene';

/** A microphone on its stand in one beam, nobody near it. */
export function microphoneAlone(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0a0d18'],
      [0.7, '#17203a'],
      [1, '#05070d'],
    ]),
  );
  far.shape(
    [
      [width * 0.36, -20],
      [width * 0.5, -20],
      [width * 0.92, height * 0.93],
      [width * 0.2, height * 0.93],
    ],
    far.fade([
      [0, '#ffe3b3', 0.75],
      [0.6, '#f2b277', 0.34],
      [1, '#e58f5e', 0.22],
    ]),
  );
  far.ellipse(width * 0.56, height * 0.91, width * 0.42, height * 0.055, '#f6c48c', { opacity: 0.75 });
  const floor = height * 0.91;
  const x = width * 0.56;
  near.ellipse(x + 30, floor + 26, 250, 26, '#0a0b12', { opacity: 0.55 });
  near.ellipse(x, floor, 190, 30, '#10121b');
  near.ellipse(
    x,
    floor - 8,
    190,
    28,
    near.fade(
      [
        [0, '#596074'],
        [0.5, '#1b1f2c'],
        [1, '#0d1018'],
      ],
      [0, 0, 1, 0],
    ),
  );
  near.rect(
    x - 11,
    height * 0.4,
    22,
    floor - height * 0.4 - 8,
    near.fade(
      [
        [0, '#0e1018'],
        [0.4, '#aeb4bf'],
        [0.55, '#6a7080'],
        [1, '#0b0d14'],
      ],
      [0, 0, 1, 0],
    ),
  );
  near.rect(x - 20, height * 0.6, 40, 74, '#141722', { round: 10 });
  near.stroke(
    [
      [x, floor - 14],
      [x - 90, floor - 60],
      [x - 120, floor + 40],
      [x - 260, floor + 66],
      [x - 420, floor + 44],
      [x - 640, floor + 120],
    ],
    '#0a0c14',
    13,
  );
  near.group(`translate(${x} ${height * 0.385}) rotate(-24)`, () => {
    near.rect(
      -30,
      0,
      60,
      250,
      near.fade(
        [
          [0, '#0d0f17'],
          [0.35, '#737b8b'],
          [0.6, '#303644'],
          [1, '#0a0c12'],
        ],
        [0, 0, 1, 0],
      ),
      { round: 26 },
    );
    near.shape(
      [
        [-56, -26],
        [56, -26],
        [34, 60],
        [-34, 60],
      ],
      '#1a1e2a',
    );
    near.ellipse(
      0,
      -96,
      96,
      108,
      near.glow(
        [
          [0, '#d9dde2'],
          [0.45, '#8a919d'],
          [1, '#191d28'],
        ],
        [0.35, 0.3],
        0.75,
      ),
    );
    near.within('M-96 -96a96 108 0 1 1 192 0a96 108 0 1 1 -192 0Z', () => {
      for (let i = -5; i <= 5; i += 1) {
        near.path(`M${i * 16} -206Q${i * 28} -96 ${i * 14} 12`, 'none', {
          stroke: '#11141d',
          width: 4,
          opacity: 0.5,
        });
        near.path(`M-98 ${-96 + i * 18}Q0 ${-82 + i * 22} 98 ${-96 + i * 18}`, 'none', {
          stroke: '#11141d',
          width: 4,
          opacity: 0.45,
        });
      }
    });
    near.rect(
      -99,
      -112,
      198,
      26,
      near.fade(
        [
          [0, '#3f4654'],
          [0.35, '#e9ecef'],
          [0.6, '#8b93a0'],
          [1, '#20242f'],
        ],
        [0, 0, 1, 0],
      ),
      { round: 6 },
    );
  });
  for (let i = 0; i < 150; i += 1) {
    const y = random.next() * height * 0.9;
    const reach = 0.14 + (y / height) * 0.5;
    near.circle(
      width * (0.45 + (y / height) * 0.1 + random.normal() * reach * 0.4),
      y,
      random.between(1, 3.6),
      '#ffe6be',
      { opacity: Math.round(random.between(0.1, 0.5) * 100) / 100 },
    );
  }
  haze.light(x - 100, height * 0.34, 300, 300, '#ffd9a0', 0.3);
  haze.light(width * 0.43, 0, 420, 260, '#ffe9c6', 0.6);
}
