import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds } from '../shapes/sky';
import { drawGlitter, drawRipples } from '../shapes/water';

/** A small van on a road above the sea, early. */
export function vanOnTheCoastRoad(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const sea = height * 0.47;
  far.wash(
    far.fade([
      [0, '#5f8f9b'],
      [0.3, '#a9c3b5'],
      [0.47, '#f6deb0'],
      [0.48, '#b9c0a8'],
      [1, '#3f6a74'],
    ]),
  );
  far.light(width * 0.24, sea - 60, 620, 330, '#fff4d0', 0.95);
  drawClouds(far, random, {
    top: height * 0.07,
    bottom: height * 0.36,
    count: 13,
    fill: '#fff3da',
    opacity: 0.2,
    length: 900,
  });
  near.circle(width * 0.24, sea - 100, 46, '#fffbe6');
  near.rect(
    0,
    sea,
    width,
    height - sea,
    near.fade([
      [0, '#e3d4ac'],
      [0.12, '#8fb0a8'],
      [1, '#265562'],
    ]),
  );
  drawRipples(near, random, sea + 4, '#f7e6bd', 100, 0.3);
  drawRipples(near, random, sea + 4, '#2a6470', 110, 0.3);
  drawGlitter(near, random, {
    x: width * 0.24,
    narrow: 60,
    broad: 330,
    top: sea + 4,
    bottom: height * 0.85,
    colour: '#fff3c9',
    count: 150,
  });
  const capes = [
    [0.62, '#9db3a6', 0.4],
    [0.74, '#6f938c', 0.385],
    [0.86, '#4a7470', 0.36],
  ] as const;
  for (const [from, tone, top] of capes) {
    const cliff = relief(random, { level: height * top, swing: 60, wave: 900, rough: 0.5 });
    const edge: [number, number][] = [
      [width * from - 90, sea + 6],
      [width * from - 40, sea - 50],
    ];
    for (let x = width * from; x <= width + 20; x += 16)
      edge.push([x, Math.min(sea, cliff(x) + 90 * Math.exp(-(x - width * from) / 120))]);
    near.shape(
      [...edge, [width + 20, sea + 8]],
      near.fade([
        [0, tone],
        [1, mix(tone, '#f2deb4', 0.4)],
      ]),
    );
  }
  const slope = (x: number) =>
    height * 0.9 - Math.max(0, x / width) ** 1.6 * height * 0.42 + Math.sin(x / 140) * 8;
  near.shape(
    landUnder(slope, width, height),
    near.fade([
      [0, '#8c9a5f'],
      [0.5, '#52703f'],
      [1, '#2a4432'],
    ]),
  );
  const road = (x: number) => slope(x) + 80 + (x / width) * 30;
  const ribbon: [number, number][] = [];
  for (let x = -20; x <= width + 20; x += 30) ribbon.push([x, road(x)]);
  near.stroke(ribbon, '#d8cba5', 138);
  near.stroke(ribbon, '#6a6a66', 118);
  near.stroke(ribbon, '#f0e6c4', 6, { dash: '60 46', cap: 'butt' });
  for (let x = 40; x < width; x += 118) {
    const y = road(x) - 70;
    near.rect(x, y - 46, 12, 56, '#e9e0c6');
    near.rect(x, y - 34, 12, 10, '#b0482f');
  }
  const at = width * 0.56;
  const angle = (Math.atan2(road(at + 180) - road(at - 180), 360) * 180) / Math.PI;
  near.group(`translate(${at} ${road(at) + 6}) rotate(${angle}) scale(1.12)`, () => {
    near.ellipse(0, 8, 240, 17, '#2d3230', { opacity: 0.5 });
    near.path(
      'M-225 -12V-182q0 -34 34 -34H70q26 0 44 24l62 82q44 8 46 42v56Z',
      near.fade([
        [0, '#f3ead2'],
        [0.48, '#e6d9ba'],
        [0.5, '#3f7f86'],
        [1, '#2b5c66'],
      ]),
    );
    near.path('M84 -192q12 0 22 12l50 68H60v-80Z', '#31505a');
    near.rect(-190, -190, 96, 66, '#31505a', { round: 10 });
    near.rect(-78, -190, 116, 66, '#31505a', { round: 10 });
    near.path('M84 -192l-14 80h-10v-80Z', '#f3ead2', { opacity: 0.5 });
    near.rect(-228, -40, 456, 12, '#d8cba5');
    for (const x of [-132, 128]) {
      near.circle(x, -8, 46, '#1e2628');
      near.circle(x, -8, 22, '#cfc7ae');
    }
    near.circle(212, -62, 14, '#fff3c4');
    near.rect(-170, -246, 210, 34, '#7a5a3c', { round: 6 });
    near.rect(-140, -268, 90, 24, '#4b3a30', { round: 6 });
  });
  for (let i = 0; i < 420; i += 1) {
    const x = random.next() * width;
    const y = random.between(road(x) + 90, height + 60);
    const tall = random.between(26, 70);
    near.line(
      [
        [x, y],
        [x + random.between(4, 26), y - tall],
      ],
      mix('#21382c', '#a9ad64', random.next()),
      random.between(2, 6),
    );
  }
  haze.light(width * 0.24, sea - 80, 900, 420, '#ffe2a6', 0.4);
}
