/** Says in the reader's browser that it has had every face before, so that they are in its cache. */
const key = 'dateline.type';

// Headlines and running text have their faces from the first paint on. Those of labels and subheads take their turn after
// the lead picture: on a slow line they would cost it half a second (styles/fonts.css says what stands in until then).
const script =
  `(function(e){function a(){e.dataset.type="whole";try{localStorage.setItem("${key}","1")}catch(e){}}` +
  `try{if(localStorage.getItem("${key}"))return a()}catch(e){}` +
  `addEventListener("load",function(){requestAnimationFrame(function(){setTimeout(a)})})})(document.documentElement)`;

/** Has the browser fetch the rest of a page's type once the page is there; where it had it before, at once. */
export function LateType({ nonce }: { nonce?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
}
