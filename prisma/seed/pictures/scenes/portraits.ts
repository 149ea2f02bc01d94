import { mix } from '../colour';
import type { Scene, Stage } from '../scene';
import { drawBust, type HairStyle } from '../shapes/profile';

interface Sitter {
  hair: HairStyle;
  backdrop: readonly [string, string, string];
  skin: string;
  hairPaint: string;
  coat: string;
  rim: string;
  mirrored?: boolean;
  beard?: boolean;
  glasses?: boolean;
  /** Where the head is, in shares of the width. */
  place?: number;
}

/** A studio portrait in profile against a painted backdrop. */
function portrait(sitter: Sitter): Scene {
  return (stage: Stage) => {
    const { width, height, far, near, haze, random } = stage;
    const [dark, middle, light] = sitter.backdrop;
    far.wash(
      far.fade([
        [0, dark],
        [0.6, middle],
        [1, dark],
      ]),
    );
    const place = sitter.place ?? 0.5;
    const side = sitter.mirrored ? -1 : 1;
    far.light(width * (place + 0.14 * side), height * 0.42, width * 0.55, height * 0.46, light, 0.9);
    for (let i = 0; i < 60; i += 1) {
      far.ellipse(
        random.next() * width,
        random.next() * height,
        random.between(60, 240),
        random.between(40, 160),
        random.pick([dark, middle, light]),
        { opacity: 0.07 },
      );
    }
    const scale = (height * 0.86) / 900;
    near.group('translate(0 0)', () => {
      drawBust(near, {
        at: [width * place - 200 * scale, height * 0.145],
        scale,
        hair: sitter.hair,
        mirrored: sitter.mirrored,
        skin: near.fade(
          [
            [0, sitter.skin],
            [0.55, mix(sitter.skin, dark, 0.45)],
            [1, mix(sitter.skin, dark, 0.75)],
          ],
          [1, 0.2, 0, 0.6],
        ),
        hairPaint: near.fade(
          [
            [0, mix(sitter.hairPaint, light, 0.18)],
            [0.5, sitter.hairPaint],
            [1, mix(sitter.hairPaint, dark, 0.5)],
          ],
          [1, 0, 0, 1],
        ),
        coat: near.fade(
          [
            [0, mix(sitter.coat, light, 0.2)],
            [1, mix(sitter.coat, dark, 0.5)],
          ],
          [1, 0, 0, 1],
        ),
        rim: sitter.rim,
        rimWidth: 6,
        beard: sitter.beard ? sitter.hairPaint : undefined,
        glasses: sitter.glasses ? mix(sitter.hairPaint, '#000000', 0.35) : undefined,
      });
    });
    haze.light(width * (place + 0.24 * side), height * 0.34, width * 0.3, height * 0.3, light, 0.16);
  };
}

/** The singer against stage blue, nearly in the dark. */
export const singerProfile = portrait({
  hair: 'curls',
  backdrop: ['#0b1226', '#1d2f56', '#4f79a8'],
  skin: '#5b4048',
  hairPaint: '#150f1b',
  coat: '#141a2e',
  rim: '#ffb98a',
  place: 0.46,
});

export const columnistProfile = portrait({
  hair: 'bob',
  backdrop: ['#7c4632', '#c98257', '#f0c795'],
  skin: '#b97f62',
  hairPaint: '#2d1d1d',
  coat: '#3a4a48',
  rim: '#fff0d2',
  glasses: true,
  place: 0.45,
});

export const glaciologistProfile = portrait({
  hair: 'crop',
  backdrop: ['#35555f', '#7fa5a6', '#d3e2d8'],
  skin: '#c79a7d',
  hairPaint: '#4c4a47',
  coat: '#9c3f2b',
  rim: '#ffffff',
  beard: true,
  mirrored: true,
  place: 0.55,
});

export const novelistProfile = portrait({
  hair: 'tied',
  backdrop: ['#2b3a2f', '#5f7456', '#bcc08c'],
  skin: '#8a5a42',
  hairPaint: '#1c1514',
  coat: '#c9a44f',
  rim: '#fdf3c8',
  place: 0.47,
});

/** Those of the people who write the paper: small, since they stand beside names. */
export const musicCorrespondent = portrait({
  hair: 'waves',
  backdrop: ['#41263b', '#8a4f6d', '#e0a9b0'],
  skin: '#d3a080',
  hairPaint: '#5a2b1c',
  coat: '#1f3b4d',
  rim: '#ffe9dc',
  place: 0.47,
});

export const chiefReporter = portrait({
  hair: 'crop',
  backdrop: ['#1f3340', '#4b7186', '#b6d0d4'],
  skin: '#7a4c38',
  hairPaint: '#1a1413',
  coat: '#b58a3c',
  rim: '#eaf6ff',
  beard: true,
  place: 0.46,
});

export const scienceEditor = portrait({
  hair: 'tied',
  backdrop: ['#27423a', '#5d8f7b', '#cfe3c4'],
  skin: '#b57f5e',
  hairPaint: '#20160f',
  coat: '#7c2f4b',
  rim: '#fbfff0',
  glasses: true,
  mirrored: true,
  place: 0.53,
});

export const pictureEditor = portrait({
  hair: 'curls',
  backdrop: ['#4a3a1e', '#a5823f', '#f0dba2'],
  skin: '#e0b394',
  hairPaint: '#8f8a82',
  coat: '#2f4a63',
  rim: '#fffbe8',
  mirrored: true,
  place: 0.54,
});
