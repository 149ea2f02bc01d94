import type { StoryKind } from '@/lib/document/shapes/story-fields';

// What few stories look like stands in their own pages: all others would wait for it in the style sheet.
const styles: Partial<Record<StoryKind, string>> = {
  // Picture after picture across the page, each with its number; what is written between them stays in its column.
  gallery: `[data-kind=gallery]{counter-reset:picture}
[data-kind=gallery] .flow-head{grid-column:wide;text-align:center}
[data-kind=gallery] .flow-head>:is(div,p){margin-inline:auto}
[data-kind=gallery] .story-meta{border-top:0}
[data-kind=gallery] .story-meta .type-meta{justify-content:center}
[data-kind=gallery] .flow>.photo{grid-column:wide;margin-block:3rem;counter-increment:picture}
[data-kind=gallery] .flow>.photo-lead{margin-top:0}
[data-kind=gallery] .photo img{max-height:88vh;object-fit:contain;background-color:var(--color-wash)}
[data-kind=gallery] .photo figcaption{max-width:var(--measure);margin-inline:auto}
[data-kind=gallery] .photo figcaption:before{content:counter(picture)/"";float:inline-start;margin-inline-end:.75rem;font:600 1.75rem/1 var(--font-text);color:var(--tone)}
@media (max-width:47.99rem){[data-kind=gallery] .flow>.photo{grid-column:full}[data-kind=gallery] .flow>.photo figcaption{padding-inline:var(--spacing-gutter)}}`,
  // The video above everything, on a ground of its own.
  video: `[data-kind=video] .video-stage{padding-block:1.5rem;background:var(--color-wash)}
[data-kind=video] .video-stage>#lead{grid-column:wide;margin:0;background:var(--color-paper)}`,
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
