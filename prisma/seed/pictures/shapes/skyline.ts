import type { Paper } from '../paper';
import type { Random } from '../random';

export interface Town {
  ground: number;
  low: number;
  high: number;
  wall: string;
  /** Paint of lit windows; none if left out. */
  lamp?: string;
  /** Share of windows that are lit. */
  lit?: number;
  narrow?: number;
  broad?: number;
  /** Pitched roofs instead of flat ones. */
  gables?: boolean;
}

function windows(
  paper: Paper,
  random: Random,
  x: number,
  top: number,
  width: number,
  ground: number,
  town: Town,
) {
  if (!town.lamp) return;
  const columns = Math.max(1, Math.floor(width / random.between(17, 24)));
  const step = width / (columns + 0.6);
  const rowStep = random.between(24, 34);
  let d = '';
  for (let y = top + 18; y < ground - 14; y += rowStep) {
    for (let i = 0; i < columns; i += 1) {
      if (!random.chance(town.lit ?? 0.25)) continue;
      d += `M${Math.round(x + step * (i + 0.45))} ${Math.round(y)}h${Math.round(step * 0.5)}v${Math.round(rowStep * 0.5)}h-${Math.round(step * 0.5)}z`;
    }
  }
  if (d) paper.path(d, town.lamp, { opacity: Math.round(random.between(0.45, 1) * 100) / 100 });
}

/** A row of buildings from edge to edge. */
export function drawTown(paper: Paper, random: Random, town: Town, from = -40, to = paper.width + 40) {
  for (let x = from; x < to; ) {
    const width = random.between(town.narrow ?? 70, town.broad ?? 190);
    const top = town.ground - random.between(town.low, town.high) * random.between(0.75, 1);
    if (town.gables) {
      const rise = width * random.between(0.25, 0.5);
      const ridge = x + width * random.between(0.4, 0.6);
      paper.shape(
        [
          [x, town.ground],
          [x, top],
          [ridge, top - rise],
          [x + width, top],
          [x + width, town.ground],
        ],
        town.wall,
      );
      if (random.chance(0.6)) paper.rect(ridge + width * 0.15, top - rise * 1.05, 16, rise * 0.8, town.wall);
    } else {
      paper.rect(x, top, width + 1, town.ground - top, town.wall);
      if (random.chance(0.35)) paper.rect(x + width * 0.2, top - 26, width * 0.35, 28, town.wall);
      if (random.chance(0.2)) paper.rect(x + width * 0.5, top - 90, 4, 92, town.wall);
    }
    windows(paper, random, x, top, width, town.ground, town);
    x += width * random.between(0.94, 1.1);
  }
}
