/** The head of a section's, author's or tag's page. */
export function ListHead({
  over,
  title,
  text,
  links = [],
}: {
  over: string;
  title: string;
  text: string;
  /** Where else readers find whom the page is about. */
  links?: readonly { label: string; url: string }[];
}) {
  return (
    <div className="tone-head mt-5 border-b border-rule pb-7 sm:mt-6 sm:pb-9">
      {over && <p className="type-label mb-2 text-(--tone)">{over}</p>}
      <h1 className="type-headline-xl text-(--tone)">{title}</h1>
      {text && <p className="type-standfirst mt-3 max-w-[42rem]">{text}</p>}
      {links.length > 0 && (
        <ul className="type-meta mt-3 flex flex-wrap gap-x-5 gap-y-1">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="me noopener" className="link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
