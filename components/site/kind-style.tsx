import type { StoryKind } from '@/lib/document/shapes/story-fields';

// What few stories look like stands in their own pages: all others would wait for it in the style sheet.
const styles: Partial<Record<StoryKind, string>> = {
  // Picture after picture across the page, each with its number; what is written between them stays in its column.
  gallery: `[data-kind=gallery]{counter-reset:picture}
[data-kind=gallery] .flow-head{grid-column:wide;text-align:center}
[data-kind=gallery] .flow-head>:is(div,p){margin-inline:auto}
[data-kind=gallery] .story-meta{border-top:0}
[data-kind=gallery] .story-meta .type-meta{justify-content:center}
[data-kind=gallery] .flow>.photo{grid-column:wide;margin-block:3rem}
[data-kind=gallery] .photo{counter-increment:picture}
[data-kind=gallery] .flow>.photo-lead{margin-top:0}
[data-kind=gallery] .photo img{max-height:88vh;object-fit:contain;background-color:var(--color-wash)}
[data-kind=gallery] .photo figcaption{max-width:var(--measure);margin-inline:auto;padding-inline-start:2.25rem}
[data-kind=gallery] .photo figcaption:before{content:counter(picture)/"";float:inline-start;margin-inline-start:-2.25rem;font:600 1.75rem/1 var(--font-text);color:var(--tone)}
@media (max-width:47.99rem){[data-kind=gallery] .flow>.photo{grid-column:full}[data-kind=gallery] .flow>.photo figcaption{padding-inline:calc(var(--spacing-gutter) + 2.25rem) var(--spacing-gutter)}}`,
  // The video above everything, on a ground of its own. Where it can't be played here its picture leads to where it can.
  video: `[data-kind=video] .video-stage{padding-block:1.5rem;background:var(--color-wash)}
[data-kind=video] .video-stage>#lead{grid-column:wide;margin:0;background:var(--color-paper)}
[data-kind=video] .video-stage>#lead:has(.embed-upright){grid-column:text}
[data-kind=video] #lead:not(:has(.embed-player)):has(.embed-picture){display:grid;padding:0 0 1.25rem}
[data-kind=video] #lead:not(:has(.embed-player))>.embed-picture{grid-area:1/1;margin:0 0 .875rem}
[data-kind=video] #lead:not(:has(.embed-player))>.embed-picture img{width:100%;aspect-ratio:16/9;object-fit:cover}
[data-kind=video] #lead:not(:has(.embed-player))>.embed-picture~figcaption .embed-link:after{content:"";position:absolute;inset:0}
[data-kind=video] #lead:not(:has(.embed-player)):has(.embed-picture)>:not(.embed-picture),[data-kind=video] #lead:not(:has(.embed-player)) .embed-picture figcaption{margin-inline:1.375rem}
[data-kind=video] #lead:not(:has(.embed-player)):has(.embed-picture)>.embed-play{position:relative;inset:auto;grid-area:1/1;place-self:center;width:4.5rem;height:4.5rem;border-radius:50%;background:rgb(0 0 0/.55);color:#fff}
@media (max-width:47.99rem){[data-kind=video] .video-stage{padding-block:1rem 0;background:none}[data-kind=video] .video-stage>#lead{grid-column:full;border-width:0 0 1px}
[data-kind=video] #lead:has(.embed-player)>:not(.embed-player),[data-kind=video] #lead>.embed-player>:is(span,label){margin-inline:var(--spacing-gutter)}}`,
};

/** The style that stories of one kind alone have; React puts it into the head. */
export function KindStyle({ kind }: { kind: StoryKind }) {
  const style = styles[kind];
  return style ? (
    <style href={`kind-${kind}`} precedence="kind">
      {style}
    </style>
  ) : null;
}
