import type { Paper } from '../paper';
import type { Random } from '../random';

/** Stars: many faint, few bright, none below `floor`. */
export function drawStars(paper: Paper, random: Random, count: number, floor: number, colour = '#fff7e6') {
  for (let i = 0; i < count; i += 1) {
    const bright = random.next() ** 6;
    const y = random.next() * floor;
    const opacity = Math.round((0.25 + bright * 0.75) * (1 - (y / floor) * 0.55) * 100) / 100;
    paper.circle(random.next() * paper.width, y, 1 + bright * 3.6, colour, { opacity });
  }
}

/** Flat banks of cloud, lit from below or above by their `fill`. For a soft sheet. */
export function drawClouds(
  paper: Paper,
  random: Random,
  bank: { top: number; bottom: number; count: number; fill: string; opacity: number; length?: number },
) {
  for (let i = 0; i < bank.count; i += 1) {
    const y = random.between(bank.top, bank.bottom);
    const length = (bank.length ?? 700) * random.between(0.4, 1.3);
    const x = random.between(-0.1, 1.1) * paper.width;
    for (let puff = 0; puff < 7; puff += 1) {
      const along = random.between(-0.5, 0.5);
      const thick = length * 0.07 * (1 - Math.abs(along) * 1.6) * random.between(0.6, 1.2);
      paper.ellipse(
        x + along * length,
        y + random.between(-8, 8),
        length * 0.22,
        Math.max(5, thick),
        bank.fill,
        {
          opacity: bank.opacity,
        },
      );
    }
  }
}
