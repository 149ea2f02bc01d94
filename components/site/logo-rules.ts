import { grounds } from '@/lib/document/site/contrast';
import type { LogoPicture } from '@/lib/document/site/site-logo';

const [paper] = grounds.day;
const [night] = grounds.night;

// As tall as the letters of a name would be. Its measures are known from the page, so nothing moves when it comes.
const measure =
  '.site-logo img{display:inline-block;width:auto;max-width:100%;height:1em;object-fit:contain;vertical-align:middle;background:0}';

// Where a reader has chosen light or dark, that counts; else what the device says. Paper is always light.
const twoPictures =
  '.logo-night{display:none!important}' +
  '@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .logo-night{display:inline-block!important}' +
  ':root:not([data-theme=light]) .logo-day{display:none!important}}' +
  '@media screen{:root[data-theme=dark] .logo-night{display:inline-block!important}' +
  ':root[data-theme=dark] .logo-day{display:none!important}}';

/** A ground that reaches a little beyond the picture without taking room. */
const plate = (colours: string) =>
  `.site-logo img{background:${colours};box-shadow:0 0 0 .12em ${colours};forced-color-adjust:none}`;

/** The style rules of a logo that is a picture: its place, which of two is shown, and what stands behind one that couldn't be seen. */
export function logoRules(logo: LogoPicture | null): string {
  if (!logo) return '';
  if (logo.night) return measure + twoPictures;
  const { unseen } = logo.day;
  if (!unseen.day && !unseen.night) return measure;
  return (
    measure +
    plate(`light-dark(${unseen.day ? night : 'transparent'},${unseen.night ? paper : 'transparent'})`)
  );
}
