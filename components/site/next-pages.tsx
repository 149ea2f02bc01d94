// Pages a reader is about to open are fetched ahead, by browsers that know how and only while the line allows it
// (https://developer.mozilla.org/docs/Web/HTML/Element/script/type/speculationrules). Links are plain links to all others.
const rules = JSON.stringify({
  prefetch: [
    {
      where: {
        // The one place that a page leads to, for staff, that isn't a page for readers.
        and: [{ href_matches: '/*' }, { not: { href_matches: '/desk/*' } }],
      },
      eagerness: 'moderate',
    },
  ],
});

/** Lets the browser fetch the page behind a link that the pointer rests on. */
export function NextPages() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: rules }} />;
}
