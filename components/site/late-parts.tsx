import type { FacePairing } from '@/lib/document/site/site-settings';
import { facesKey } from '@/lib/kit/late-faces';

/** How long (ms) a page waits for what comes late, and what comes late for a paint, at most. */
const longest = 4_000;

// On a slow line two faces cost as much time as a lead picture, and browsers share the line out among all that they fetch. So the
// words are there first, in what the reader has, set to the same measure (styles/fonts.css); pictures below the first screen, faces
// and islands come once the page is there and the browser says that it has painted (a frame that was asked for is not yet one that
// is seen: on a slow machine the faces came between). Pictures wait because nothing is drawn down there until then (styles/base.css): what
// can't be seen is not near.
//
// On a slow machine it is the layout that costs time, of everything and in one piece: nobody could scroll or press meanwhile. So
// until the faces are on only what is near the window is laid out; the rest follows a few blocks a frame (islands/late-parts.ts).
// Whoever scrolls, presses or clicks has the whole page at once, and nobody waits longer than some seconds. Who comes for a place
// in the page, or back to it, has it whole from the start: nothing above that place may change its height.
//
// Here is only what can't wait: it comes with every page. What somebody presses before its island is there is marked for it.
const write = (module: string) =>
  `((d,e,m)=>{
let whole=()=>{delete e.dataset.opening;d.querySelectorAll("[data-below]").forEach(x=>x.removeAttribute("data-below"))},
come=()=>{if(m){
if(e.dataset.opening)e.dataset.opening="faces";
let s=d.createElement("script");s.type="module";s.src=m;s.onerror=whole;m=0;d.head.append(s)}};
try{if(localStorage.getItem("${facesKey}")==d.currentScript.dataset.faces)e.dataset.type="whole"}catch(x){}
d.addEventListener("click",x=>{let t=x.target.closest("button,input");if(t&&t.closest(":not(:defined)"))t.dataset.asked=""},true);
if(!performance.navigation.type&&!/#/.test(location+performance.getEntriesByType("navigation").map(x=>x.name))){
e.dataset.opening="paint";
["scroll","keydown","pointerdown"].map(x=>addEventListener(x,whole,{once:true}));
setTimeout(whole,${longest})}
addEventListener("load",()=>{
setTimeout(come,${longest});
try{new PerformanceObserver((l,o)=>{if(l.getEntriesByName("first-contentful-paint")[0]){o.disconnect();setTimeout(come)}}).observe({type:"paint",buffered:true})}catch(x){come()}})
})(document,document.documentElement,"${module}")`.replaceAll('\n', '');

/** Has the browser lay out and fetch what else a page has once its first screen is there; faces that it had before, at once. */
export function LateParts({
  faces,
  module,
  nonce,
}: {
  faces: FacePairing;
  /** Where the island is that brings the rest; null where nobody has built it, and pages then are whole from the start. */
  module: string | null;
  nonce?: string;
}) {
  return (
    module && (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      <script nonce={nonce} data-faces={faces} dangerouslySetInnerHTML={{ __html: write(module) }} />
    )
  );
}
