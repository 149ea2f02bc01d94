import { facesKey, lateFaces } from '@/lib/kit/late-faces';

// The second half of what components/site/late-parts.tsx begins, once the first screen is there.

const root = document.documentElement;
const pairing = document.querySelector<HTMLElement>('script[data-faces]')?.dataset
  .faces as keyof typeof lateFaces;

/** What nearly always lies below the first screen; the style sheet says the same (styles/base.css). */
const below = 'main>article>.prose>:nth-child(n+3),main>article>.prose~*,main~footer';

/** How many blocks are laid out a frame. */
const step = 4;

function layOutSome(): void {
  const waiting = [...document.querySelectorAll('[data-below]')];
  for (const block of waiting.slice(0, step)) block.removeAttribute('data-below');
  if (waiting.length > step) requestAnimationFrame(layOutSome);
}

function layOutRest(): void {
  if (!root.dataset.opening) return;
  for (const block of document.querySelectorAll<HTMLElement>(below)) block.dataset.below = '';
  delete root.dataset.opening;
  layOutSome();
}

/** Faces are put on one a frame. */
function putOn([face, ...others]: readonly string[]): void {
  root.dataset.type = face;
  requestAnimationFrame(() => (others.length > 0 ? putOn(others) : layOutRest()));
}

// Faces are put on only where the reader hasn't begun to read: further down a line more or less above would move the words
// under one's eyes. Whoever has gone on has them with the next page.
async function fetchFaces(): Promise<void> {
  try {
    await Promise.all(lateFaces[pairing].map((face) => document.fonts.load(face)));
  } catch {
    layOutRest(); // in what stood in for them
    return;
  }
  try {
    localStorage.setItem(facesKey, pairing);
  } catch {
    // A browser that keeps nothing for this site fetches them after every page.
  }
  if (scrollY < 1) putOn(['display', 'text', 'whole']);
  else layOutRest();
}

/** What was pressed before its island was there is pressed again for it. */
function answer(): void {
  for (const asked of document.querySelectorAll<HTMLElement>('[data-asked]')) {
    asked.removeAttribute('data-asked');
    if (asked.matches('input')) asked.dispatchEvent(new Event('change', { bubbles: true }));
    else asked.click();
  }
}

function fetchIslands(): void {
  const named = [...document.querySelectorAll<HTMLMetaElement>('meta[name=island]')];
  let left = named.length;
  const done = () => {
    left -= 1;
    if (left === 0) answer();
  };
  for (const { content } of named) {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: content, onload: done, onerror: done });
    document.head.append(script);
  }
}

fetchIslands();
// In a task of its own: on a slow machine looking for faces takes about as long as people wait without noticing.
setTimeout(root.dataset.type ? layOutRest : fetchFaces);
