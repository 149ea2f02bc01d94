import { createHash } from 'node:crypto';

// Fills whatever frame it is given: the words take what they need, the picture what is left. The tokens are those of the
// reader's pages (app/(site)/styles/tokens.css).
export const cardStyle = `:root{color-scheme:light dark;--paper:#fefdfb;--ink:#15171a;--soft:#3f4349;--faint:#5b5f66;--rule:#dcd8cf;--focus:#1257b8}
@media(prefers-color-scheme:dark){:root{--paper:#131517;--ink:#ece9e3;--soft:#c3c0b9;--faint:#a3a09a;--rule:#34383c;--focus:#8cbcff}}
*{box-sizing:border-box;margin:0}
html,body,main{height:100%}
body{background:var(--paper);color:var(--ink);font:400 1rem/1.4 Georgia,"Times New Roman",serif;overflow-wrap:break-word}
article{position:relative;display:flex;flex-direction:column;height:100%;border:1px solid var(--rule);border-top:3px solid var(--ink)}
figure{flex:1 1 0;min-height:0;display:flex;flex-direction:column}
img{display:block;flex:1 1 0;min-height:0;width:100%;object-fit:cover;background:var(--rule)}
figcaption,.kicker,.time,footer,.warning{font:400 .75rem/1.4 "Helvetica Neue",Arial,sans-serif;color:var(--faint)}
figcaption{padding:.375rem 1rem 0;text-align:end}
.words{padding:.75rem 1rem 0;overflow:hidden}
.warning{margin:.75rem 1rem;padding-inline-start:.625rem;border-inline-start:3px solid var(--ink);color:var(--ink)}
.kicker{font-weight:700}
h1{margin:.125rem 0 .375rem;font-size:1.375rem;font-weight:600;line-height:1.18;letter-spacing:-.01em;text-wrap:balance}
h1 a{color:inherit;text-decoration:none}
h1 a::after{content:"";position:absolute;inset:0}
article:hover h1 a{text-decoration:underline 2px;text-underline-offset:.12em}
h1 a:focus-visible{outline:0}
h1 a:focus-visible::after,.site:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}
.standfirst{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;color:var(--soft);font-size:.9375rem}
.time{margin-top:.375rem}
footer{margin-top:auto;padding:.625rem 1rem .75rem}
.site{position:relative;color:var(--ink);font-size:.8125rem;font-weight:700;text-decoration:none}
.site::after{content:"";position:absolute;inset:-1.125rem -1rem -.875rem}
.site:hover{text-decoration:underline}
@media(max-width:27rem){h1{font-size:1.1875rem}.standfirst{font-size:.875rem}}
@media(max-height:22rem){figure{display:none}}
@media(max-height:13rem){.standfirst{-webkit-line-clamp:1}h1{font-size:1.125rem}}
@media(max-height:10rem){.standfirst,.time{display:none}}`;

const hash = createHash('sha256').update(cardStyle).digest('base64');

/** What a card may load: its own style sheet and this site's pictures. Anybody may frame it, and only it. */
export const cardPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');
