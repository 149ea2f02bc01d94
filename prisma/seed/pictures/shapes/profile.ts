import type { Paper, Point } from '../paper';

export type HairStyle = 'crop' | 'bob' | 'curls' | 'tied' | 'bald' | 'waves';

/** A head in profile, looking right, in a box 400 wide and 900 high: chin at 400, shoulders at 620. */
const face =
  'M92 640C110 560 128 500 112 420C70 380 40 310 40 225C40 100 130 22 226 24C300 26 338 66 346 118C349 150 340 166 346 188' +
  'C354 214 378 246 386 264C390 276 380 284 362 288C360 300 368 306 366 314C364 320 356 322 355 325C360 330 364 336 360 346' +
  'C352 358 352 364 354 380C352 410 322 422 292 416C270 412 254 424 250 446C248 500 262 560 300 640Z';

const body =
  'M-150 900C-150 760 -60 680 70 640C110 620 120 580 118 520L256 520C262 580 300 620 350 650C430 690 470 780 476 900Z';

const hairs: Record<HairStyle, string> = {
  crop: 'M60 330C20 250 20 120 110 50C190 -8 300 0 346 70C352 96 346 112 336 118C316 92 286 108 262 124C248 160 236 176 226 210C206 200 190 222 196 256C180 290 150 320 118 352C96 360 76 356 60 330Z',
  bob: 'M40 470C-10 380 -10 140 100 46C190 -20 320 -6 350 84C356 110 342 124 322 130C290 140 262 170 252 230C248 300 250 360 230 440C170 480 90 490 40 470Z',
  curls:
    'M70 440C10 450 -40 400 -20 350C-70 320 -70 240 -24 216C-60 160 -20 90 40 88C50 20 130 -24 184 4C230 -34 320 -14 336 40C378 52 384 110 346 132C320 150 292 146 276 172C270 210 240 216 232 250C238 300 214 330 200 362C180 420 120 446 70 440Z',
  tied: 'M76 300C30 240 40 120 116 56C190 0 300 2 346 76C350 100 340 112 324 116C280 120 250 160 232 206C214 196 192 220 198 256C160 270 120 300 76 300ZM86 270C50 300 10 290 -20 250C-70 240 -90 160 -40 124C-10 96 60 110 80 150Z',
  bald: 'M120 380C100 370 84 350 80 330C96 330 112 340 126 356Z',
  waves:
    'M60 640C-20 600 -60 520 -30 430C-70 360 -50 260 -10 200C0 90 90 -4 200 2C290 -8 350 40 352 96C350 120 330 128 310 132C280 150 262 190 258 240C280 330 240 380 252 460C270 540 240 600 190 660Z',
};

export interface Bust {
  /** Top left of the box, and the factor from its units to pixels. */
  at: Point;
  scale: number;
  hair: HairStyle;
  mirrored?: boolean;
  skin: string;
  hairPaint: string;
  coat: string;
  /** Light along the front of the face, and how wide it is in units of the box. */
  rim?: string;
  rimWidth?: number;
  beard?: string;
  glasses?: string;
}

/** A bust in profile, in flat tones with a rim of light. */
export function drawBust(paper: Paper, bust: Bust) {
  const [x, y] = bust.at;
  const flip = bust.mirrored
    ? `translate(${x + 400 * bust.scale} ${y}) scale(${-bust.scale} ${bust.scale})`
    : `translate(${x} ${y}) scale(${bust.scale})`;
  paper.group(flip, () => {
    if (bust.rim) {
      const width = bust.rimWidth ?? 7;
      paper.group(`translate(${width} ${-width * 0.4})`, () => {
        paper.path(body, bust.rim ?? '');
        paper.path(face, bust.rim ?? '');
        paper.path(hairs[bust.hair], bust.rim ?? '');
      });
    }
    paper.path(face, bust.skin);
    paper.path(body, bust.coat);
    if (bust.beard)
      paper.path(
        'M196 300C220 350 240 356 290 350C320 340 340 332 356 346C352 358 352 364 354 384C352 420 318 432 286 424C240 418 206 380 196 300Z',
        bust.beard,
      );
    paper.path(
      'M196 236C176 222 160 244 170 272C178 296 196 300 204 284C210 268 212 250 196 236Z',
      bust.skin,
    );
    paper.path(hairs[bust.hair], bust.hairPaint);
    if (bust.glasses) {
      paper.circle(314, 202, 32, 'none', { stroke: bust.glasses, width: 8 });
      paper.line(
        [
          [282, 198],
          [190, 214],
        ],
        bust.glasses,
        7,
      );
    }
  });
}
