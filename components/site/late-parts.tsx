import type { FacePairing } from '@/lib/document/site/site-settings';
import { lateFaces } from './face-rules';

/** Says in the reader's browser of which pairing it has had every face before, so that they are in its cache. */
const key = 'dateline.type';

/** How long (ms) what is below the first screen waits for a lead picture, and all that comes later for a paint, at most. */
const longest = 4_000;

/** What nearly always lies below the first screen; the style sheet says the same (styles/base.css). */
const below = 'main>article>.prose>:nth-child(n+3),main>article>.prose~*,main~footer';

// On a slow line two faces cost as much time as a lead picture, and browsers share the line out among all that they fetch. So the
// words are there first, in what the reader has, set to the same measure (styles/fonts.css); pictures below the first screen, faces
// and islands come once the page is there and the browser says that it has painted (a frame that was asked for is not yet one that
// is seen: on a slow machine the faces came between). Pictures wait because nothing is drawn down there until then (styles/base.css): what
// can't be seen is not near. Faces are put on only where the reader hasn't begun to read: further down a line more or less above
// would move the words under one's eyes. Whoever has gone on has them with the next page. What somebody presses before its island
// is there is remembered, and pressed again for it.
//
// On a slow machine it is the layout that costs time, of everything and in one piece: nobody could scroll or press meanwhile. So
// until the faces are on only what is near the window is laid out; the rest follows a few blocks a frame. Faces are put on one a
// frame too. Whoever scrolls, presses or clicks has the whole page at once, and nobody waits longer than some seconds. Who comes
// for a place in the page, or back to it, has it whole from the start: nothing above that place may change its height.
const write = (pairing: FacePairing) =>
  `(function(d,e,w){
var had,asked=[],later=[],faces=["display","text","whole"];
function show(x){x.removeAttribute("data-below")}
function whole(){delete e.dataset.opening;later.splice(0).forEach(show)}
function some(){later.splice(0,4).forEach(show);later[0]&&requestAnimationFrame(some)}
function rest(){if(e.dataset.opening){
d.querySelectorAll("${below}").forEach(function(x){x.dataset.below="";later.push(x)});
delete e.dataset.opening;some()}}
function type(){e.dataset.type=faces.shift();requestAnimationFrame(faces[0]?type:rest)}
function fetchFaces(){Promise.all(${JSON.stringify(lateFaces[pairing])}.map(function(f){return d.fonts.load(f)})).then(function(){
try{localStorage.setItem("${key}","${pairing}")}catch(x){}
scrollY<1?type():rest()},rest)}
function fetchIslands(){
var all=d.querySelectorAll("meta[name=island]"),left=all.length;
all.forEach(function(m){var s=d.createElement("script");s.type="module";s.src=m.content;s.onload=s.onerror=function(){--left||answer()};d.head.append(s)})}
try{had=localStorage.getItem("${key}")==="${pairing}"}catch(x){}
function note(x){var t=x.target.closest("button,input");if(t&&t.closest(":not(:defined)"))asked.push(t)}
function answer(){d.removeEventListener("click",note,true);asked.splice(0).forEach(function(t){t.matches("input")?t.dispatchEvent(new Event("change",{bubbles:true})):t.click()})}
if(had)e.dataset.type="whole";
d.addEventListener("click",note,true);
if(!performance.navigation.type&&!/#/.test(location+performance.getEntriesByType("navigation").map(function(n){return n.name}))){
e.dataset.opening="paint";
["scroll","keydown","pointerdown"].forEach(function(n){w.addEventListener(n,whole,{once:true})});
setTimeout(whole,${longest})}
w.addEventListener("load",function(){
var came;
function come(){if(!came){came=1;if(e.dataset.opening)e.dataset.opening="faces";setTimeout(had?rest:fetchFaces);fetchIslands()}}
setTimeout(come,${longest});
try{new PerformanceObserver(function(l,o){if(l.getEntriesByName("first-contentful-paint").length){o.disconnect();setTimeout(come)}}).observe({type:"paint",buffered:true})}catch(x){come()}})
})(document,document.documentElement,window)`.replaceAll('\n', '');
const scripts = { newspaper: write('newspaper'), modern: write('modern'), plain: write('plain') };

/** Has the browser lay out and fetch what else a page has once its first screen is there; faces that it had before, at once. */
export function LateParts({ faces, nonce }: { faces: FacePairing; nonce?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: scripts[faces] }} />;
}
