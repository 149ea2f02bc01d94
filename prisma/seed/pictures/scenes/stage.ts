import { mix } from '../colour';
import type { Stage } from '../scene';
import { drawCrowd } from '../shapes/crowd';
import { drawDrums, drawGuitar, drawLit, drawMicrophoneStand } from '../shapes/music';
import { poses } from '../shapes/poses';

/** Beams from a row of lamps, opening towards the floor. */
function beams(stage: Stage, lamps: readonly (readonly [number, string, number])[], top: number) {
  for (const [x, colour, lean] of lamps) {
    const paint = stage.far.fade([
      [0, colour, 0.75],
      [0.5, colour, 0.22],
      [1, colour, 0],
    ]);
    const spread = stage.random.between(120, 210);
    const foot = x + lean;
    stage.far.shape(
      [
        [x - 12, top],
        [x + 12, top],
        [foot + spread, stage.height],
        [foot - spread, stage.height],
      ],
      paint,
    );
    stage.haze.light(x, top + 10, 110, 110, colour, 0.8);
    stage.haze.light(x, top + 10, 30, 30, '#fff6e0', 0.9);
  }
}

/** A band of four seen from the hall, lit from behind, on a large stage. */
export function bandOnStage(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0b0d1c'],
      [0.45, '#3b1d3a'],
      [0.72, '#a3483a'],
      [1, '#1a0d14'],
    ]),
  );
  far.light(width * 0.5, height * 0.62, width * 0.45, height * 0.42, '#ffb36b', 0.75);
  const colours = ['#ffc27a', '#ff8e5e', '#7fb7c9', '#ffd9a0'] as const;
  const lamps = Array.from({ length: 11 }, (_, i) => {
    const x = width * (0.06 + i * 0.088);
    return [x, colours[(i * 3) % 4] ?? colours[0], (width / 2 - x) * random.between(-0.1, 0.75)] as const;
  });
  beams(stage, lamps, height * 0.1);

  near.rect(0, height * 0.055, width, 7, '#08070d');
  near.rect(0, height * 0.095, width, 7, '#08070d');
  for (let x = -20; x < width; x += 52) {
    near.line(
      [
        [x, height * 0.057],
        [x + 26, height * 0.098],
        [x + 52, height * 0.057],
      ],
      '#08070d',
      4,
    );
  }
  for (const [x] of lamps) near.rect(x - 20, height * 0.095, 40, 44, '#06050a', { round: 8 });

  const floor = height * 0.765;
  const dark = '#0a070d';
  const rim = '#ffd7a1';
  const kit: readonly [number, number] = [width * 0.51, floor - 96];
  drawLit(
    near,
    { at: [width * 0.51, floor - 10], height: 360, pose: poses.armsUp, hair: 'short' },
    dark,
    rim,
    [-2, -4],
  );
  near.rect(width * 0.41, floor - 96, width * 0.2, 100, '#0d080e');
  near.rect(width * 0.41, floor - 100, width * 0.2, 6, mix(rim, dark, 0.35));
  drawDrums(near, kit, 50, '#0c080f', mix(rim, dark, 0.25));
  for (const x of [0.13, 0.2, 0.74, 0.81]) {
    near.rect(width * x, floor - 200, width * 0.062, 205, '#0c090f', { round: 6 });
    near.rect(width * x, floor - 203, width * 0.062, 5, rim, { opacity: 0.45 });
  }
  const tall = height * 0.415;
  const u = tall / 7.4;
  drawLit(
    near,
    { at: [width * 0.265, floor + 16], height: tall, pose: poses.guitar, hair: 'long' },
    dark,
    rim,
    [3, -3],
  );
  drawGuitar(near, [width * 0.265 + 0.1 * u, floor + 16 - 3.9 * u], u, 1, dark, mix(rim, dark, 0.45));
  drawLit(
    near,
    { at: [width * 0.7, floor + 12], height: tall * 1.03, pose: poses.guitar, mirrored: true, hair: 'short' },
    dark,
    rim,
    [-3, -3],
  );
  drawGuitar(near, [width * 0.7, floor + 12 - 3.95 * u], u * 1.03, -1, dark, mix(rim, dark, 0.45));
  const singer = {
    at: [width * 0.4, floor + 26],
    height: tall * 1.06,
    pose: poses.singing,
    hair: 'curly',
    hem: 2.5,
    flare: 1.7,
  } as const;
  drawLit(near, singer, dark, rim, [4, -3]);
  drawMicrophoneStand(
    near,
    [width * 0.4 + 1.45 * u, floor + 30],
    [width * 0.4 + 1.1 * u, floor + 26 - 6.5 * u],
    u,
    dark,
  );

  near.rect(0, floor + 18, width, 9, '#2c151b');
  near.rect(0, floor + 26, width, height, '#0b070d');
  haze.light(width * 0.42, floor - 120, width * 0.34, height * 0.3, '#ff9c55', 0.42);
  haze.light(width * 0.5, floor + 20, width * 0.55, 90, '#ffb070', 0.35);
  drawCrowd(near, random, {
    level: height * 0.87,
    wander: 9,
    head: 46,
    fill: '#0d080f',
    raised: 0.35,
    rim: '#5d2f2c',
  });
  drawCrowd(near, random, {
    level: height * 0.945,
    wander: 12,
    head: 62,
    fill: '#070509',
    raised: 0.22,
    rim: '#2f1a1c',
  });
}
