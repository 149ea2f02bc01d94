import type { Stage } from '../scene';
import { drawClouds } from '../shapes/sky';
import { drawGlitter, drawRipples } from '../shapes/water';

/** Turbines far out at sea at sunrise, a crew boat between them. */
export function windFarmAtSunrise(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const sea = height * 0.7;
  far.wash(
    far.fade([
      [0, '#35597a'],
      [0.35, '#8f97ac'],
      [0.58, '#f0b394'],
      [0.7, '#ffdfa6'],
      [0.71, '#a68a8c'],
      [1, '#22405a'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.1,
    bottom: height * 0.6,
    count: 20,
    fill: '#f8c6a2',
    opacity: 0.16,
    length: 1500,
  });
  drawClouds(far, random, {
    top: height * 0.05,
    bottom: height * 0.35,
    count: 8,
    fill: '#34506f',
    opacity: 0.2,
    length: 1300,
  });
  far.light(width * 0.64, sea, 760, 400, '#fff0c4', 0.95);
  near.path(`M${width * 0.64 - 66} ${sea}a66 66 0 0 1 132 0Z`, '#fff6da');
  near.rect(
    0,
    sea,
    width,
    height - sea,
    near.fade([
      [0, '#edbf9c'],
      [0.16, '#8d8796'],
      [1, '#1b3a55'],
    ]),
  );
  drawRipples(near, random, sea, '#ffd9ad', 110, 0.28);
  drawRipples(near, random, sea, '#243f5c', 140, 0.34);
  drawGlitter(near, random, {
    x: width * 0.64,
    narrow: 70,
    broad: 380,
    top: sea + 2,
    bottom: height,
    colour: '#fff0c8',
    count: 190,
  });
  const turbine = (x: number, tall: number, turn: number, tone: string) => {
    const hub = sea - tall;
    near.shape(
      [
        [x - tall * 0.016, sea + tall * 0.03],
        [x + tall * 0.016, sea + tall * 0.03],
        [x + tall * 0.009, hub],
        [x - tall * 0.009, hub],
      ],
      tone,
    );
    near.rect(x - tall * 0.02, sea - tall * 0.05, tall * 0.04, tall * 0.075, '#d98f3a', { opacity: 0.8 });
    near.rect(x - tall * 0.03, hub - tall * 0.016, tall * 0.06, tall * 0.03, tone, { round: 4 });
    for (let blade = 0; blade < 3; blade += 1) {
      near.group(`translate(${x} ${hub}) rotate(${turn + blade * 120})`, () => {
        near.path(
          `M0 0Q${tall * 0.034} ${-tall * 0.1} ${tall * 0.012} ${-tall * 0.56}L${-tall * 0.002} ${-tall * 0.57}Q${-tall * 0.016} ${-tall * 0.2} 0 0Z`,
          tone,
        );
      });
    }
    near.circle(x, hub, tall * 0.018, tone);
    near.rect(x - tall * 0.012, sea + tall * 0.03, tall * 0.024, tall * 0.2, tone, { opacity: 0.3 });
  };
  const farms = [
    [13, 150, '#b9969a'],
    [9, 250, '#8b7f93'],
    [5, 440, '#57607f'],
  ] as const;
  for (const [count, tall, tone] of farms) {
    for (let i = 0; i < count; i += 1)
      turbine(
        width * ((i + random.between(0.25, 0.75)) / count),
        tall * random.between(0.96, 1.04),
        random.between(0, 120),
        tone,
      );
  }
  turbine(width * 0.2, 900, 22, '#f1e3d6');
  turbine(width * 0.88, 680, 74, '#3e4c6c');
  near.group(`translate(${width * 0.42} ${height * 0.84}) scale(1.1)`, () => {
    near.path('M-190 -10L-170 44H150Q190 20 206 -22L90 -14V-8Z', '#c9522f');
    near.rect(-70, -96, 130, 88, '#f2eadb', { round: 8 });
    near.shape(
      [
        [-40, -84],
        [50, -84],
        [58, -48],
        [-40, -48],
      ],
      '#28445c',
    );
    near.line(
      [
        [-10, -96],
        [-10, -150],
      ],
      '#28445c',
      6,
    );
    near.ellipse(-30, 46, 280, 12, '#fdf0dc', { opacity: 0.7 });
    near.ellipse(-260, 52, 200, 7, '#fdf0dc', { opacity: 0.4 });
  });
  haze.light(width * 0.64, sea - 20, 1100, 360, '#ffa861', 0.3);
}
