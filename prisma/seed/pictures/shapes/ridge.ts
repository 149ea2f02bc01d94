import type { Point } from '../paper';
import type { Random } from '../random';

/** How a line of hills, a bank of cloud or a wave wanders: octaves of sines with random phases, never repeating within the picture. */
export interface Relief {
  /** Height of the skyline, in pixels from the top, on average. */
  level: number;
  /** How far it strays from the level. */
  swing: number;
  /** Length of the longest wave in pixels. */
  wave: number;
  /** Share of the swing that each finer octave keeps: 0.3 rolling, 0.6 craggy. */
  rough?: number;
  octaves?: number;
  /** Folds the waves into peaks. */
  peaked?: boolean;
}

/** Height of a relief at any x. */
export function relief(random: Random, shape: Relief): (x: number) => number {
  const { level, swing, wave, rough = 0.45, octaves = 6, peaked = false } = shape;
  const waves = Array.from({ length: octaves }, (_, i) => ({
    length: (wave / 2 ** i) * random.between(0.8, 1.25),
    phase: random.between(0, Math.PI * 2),
    height: rough ** i,
  }));
  const total = waves.reduce((sum, { height }) => sum + height, 0);
  return (x) => {
    let sum = 0;
    for (const { length, phase, height } of waves) {
      const value = Math.sin((x / length) * Math.PI * 2 + phase);
      sum += height * (peaked ? 1 - 2 * Math.abs(value) : value);
    }
    return level - (swing * sum) / total;
  };
}

/** The outline of everything below a relief, down to `floor`. */
export function landUnder(height: (x: number) => number, width: number, floor: number, step = 8): Point[] {
  const points: Point[] = [[-20, floor]];
  for (let x = -20; x <= width + 20; x += step) points.push([x, height(x)]);
  points.push([width + 20, floor]);
  return points;
}
